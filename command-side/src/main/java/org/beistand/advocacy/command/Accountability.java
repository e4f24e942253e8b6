package org.beistand.advocacy.command;

import java.sql.Connection;
import java.util.List;
import org.beistand.access.AccessTables;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseRejection.WorkerNotAvailable;
import org.beistand.rules.SetRule;
import org.beistand.rules.Staged;
import org.beistand.signin.Colleagues;

/**
 * Nobody becomes accountable who does not work on cases in the case's team, or whom a wall keeps
 * away from it. What is taken over from elsewhere may be the work of people who are long gone, as
 * long as they are known.
 */
final class Accountability implements SetRule {
    private final Colleagues colleagues;
    private final AccessTables access;

    Accountability(Colleagues colleagues, AccessTables access) {
        this.colleagues = colleagues;
        this.access = access;
    }

    @Override
    public void write(List<Staged<?>> facts, Connection transaction) {
        for (var fact : facts) {
            if (fact.event() instanceof CaseAssigned assigned) {
                check(assigned, fact, transaction);
            }
        }
    }

    private void check(CaseAssigned assigned, Staged<?> fact, Connection transaction) {
        var worker = assigned.worker();
        var fine =
                fact.author().process() == null
                        ? worksOn(assigned, transaction)
                        : colleagues.isKnown(worker, transaction);
        if (!fine) {
            throw new WorkerNotAvailable(assigned.caseId());
        }
    }

    private boolean worksOn(CaseAssigned assigned, Connection transaction) {
        var caseId = assigned.caseId().value();
        return access.teamOf(transaction, caseId)
                        .filter(team ->
                                colleagues.worksOnCases(assigned.worker(), team, transaction))
                        .isPresent()
                && !access.isWalled(transaction, assigned.worker(), caseId);
    }
}
