package org.beistand.advocacy.command;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import org.beistand.access.AccessTables;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.AdvocacyCaseRejection.WorkerNotAvailable;
import org.beistand.advocacy.TransferEvent.TransferProposed;
import org.beistand.language.StaffId;
import org.beistand.rules.SetRule;
import org.beistand.rules.Staged;
import org.beistand.signin.Colleagues;

/**
 * Nobody becomes accountable, or is asked to, who does not work on cases in the case's team, or
 * whom a wall keeps away from it. What is taken over from elsewhere may be the work of people who
 * are long gone, as long as they are known.
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
            if (fact.event() instanceof CaseAssigned e) {
                check(e.caseId(), e.worker(), fact, transaction);
            } else if (fact.event() instanceof TransferProposed e) {
                check(e.caseId(), e.to(), fact, transaction);
            }
        }
    }

    private void check(
            AdvocacyCaseId caseId, StaffId worker, Staged<?> fact, Connection transaction) {
        var fine =
                fact.author().process() == null
                        ? worksOn(caseId.value(), worker, transaction)
                        : colleagues.isKnown(worker, transaction);
        if (!fine) {
            throw new WorkerNotAvailable(caseId);
        }
    }

    private boolean worksOn(UUID caseId, StaffId worker, Connection transaction) {
        return access.teamOf(transaction, caseId)
                        .filter(team -> colleagues.worksOnCases(worker, team, transaction))
                        .isPresent()
                && !access.isWalled(transaction, worker, caseId);
    }
}
