package org.beistand.advocacy.command;

import java.sql.Connection;
import java.util.List;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseRejection.WorkerNotAvailable;
import org.beistand.rules.SetRule;
import org.beistand.rules.Staged;
import org.beistand.signin.Colleagues;

/**
 * Nobody becomes accountable who does not work on cases here. What is taken over from elsewhere may
 * be the work of people who are long gone, as long as they are known.
 */
final class Accountability implements SetRule {
    private final Colleagues colleagues;

    Accountability(Colleagues colleagues) {
        this.colleagues = colleagues;
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
                        ? colleagues.worksOnCases(worker, transaction)
                        : colleagues.isKnown(worker, transaction);
        if (!fine) {
            throw new WorkerNotAvailable(assigned.caseId());
        }
    }
}
