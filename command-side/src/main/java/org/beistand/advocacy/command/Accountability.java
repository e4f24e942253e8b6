package org.beistand.advocacy.command;

import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.beistand.access.AccessTables;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.AdvocacyCaseRejection.WorkerNotAvailable;
import org.beistand.advocacy.TransferEvent.CaseMoved;
import org.beistand.advocacy.TransferEvent.TeamTransferProposed;
import org.beistand.advocacy.TransferEvent.TransferProposed;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.rules.SetRule;
import org.beistand.rules.Staged;
import org.beistand.signin.Colleagues;
import org.jspecify.annotations.Nullable;

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

    /** Who is to take which case; {@code team} is {@code null} for the one that has it. */
    private record Taking(AdvocacyCaseId caseId, StaffId worker, @Nullable TeamId team) {}

    @Override
    public void write(List<Staged<?>> facts, Connection transaction) {
        var moved = new HashMap<AdvocacyCaseId, TeamId>();
        for (var fact : facts) {
            if (fact.event() instanceof CaseMoved e) {
                var _ = moved.put(e.caseId(), e.team());
            } else if (fact.event() instanceof CaseAssigned e) {
                var taking = new Taking(e.caseId(), e.worker(), moved.get(e.caseId()));
                demand(e.caseId(), fits(taking, fact, transaction));
            } else if (fact.event() instanceof TransferProposed e) {
                var taking = new Taking(e.caseId(), e.to(), null);
                demand(e.caseId(), fits(taking, fact, transaction));
            } else if (fact.event() instanceof TeamTransferProposed e) {
                demand(e.caseId(), fits(e, fact, transaction));
            }
        }
    }

    private static void demand(AdvocacyCaseId caseId, boolean fits) {
        if (!fits) {
            throw new WorkerNotAvailable(caseId);
        }
    }

    /** Whether somebody works on the cases of the team that has the case, or is to have it. */
    private boolean fits(Taking taking, Staged<?> fact, Connection transaction) {
        if (fact.author().process() != null) {
            return colleagues.isKnown(taking.worker(), transaction);
        }
        var caseId = taking.caseId().value();
        return Optional.ofNullable(taking.team())
                        .or(() -> access.teamOf(transaction, caseId))
                        .filter(t -> colleagues.worksOnCases(taking.worker(), t, transaction))
                        .isPresent()
                && !access.isWalled(transaction, taking.worker(), caseId);
    }

    /** Somebody who takes cases on for a team that does not have this one. */
    private boolean fits(TeamTransferProposed e, Staged<?> fact, Connection transaction) {
        if (fact.author().process() != null) {
            return colleagues.isKnown(e.to(), transaction);
        }
        return access.teamOf(transaction, e.caseId().value())
                        .filter(t -> !t.equals(e.team()))
                        .isPresent()
                && (colleagues.worksOnCases(e.to(), e.team(), transaction)
                        || colleagues.supervises(e.to(), e.team(), transaction))
                && !access.isWalled(transaction, e.to(), e.caseId().value());
    }
}
