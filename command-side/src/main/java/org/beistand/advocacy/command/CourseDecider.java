package org.beistand.advocacy.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.beistand.advocacy.AdvocacyCaseCommand.AssignCase;
import org.beistand.advocacy.AdvocacyCaseCommand.BuildWall;
import org.beistand.advocacy.AdvocacyCaseCommand.CloseCase;
import org.beistand.advocacy.AdvocacyCaseCommand.ReopenCase;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseClosed;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseReopened;
import org.beistand.advocacy.AdvocacyCaseEvent.WallBuilt;
import org.beistand.advocacy.AdvocacyCaseRejection.AssignmentNeedsSupervisor;
import org.beistand.advocacy.AdvocacyCaseRejection.CaseNotClosed;
import org.beistand.advocacy.AdvocacyCaseRejection.CaseNotOpen;
import org.beistand.advocacy.AdvocacyCaseRejection.CaseNotTakenOn;
import org.beistand.advocacy.AdvocacyCaseRejection.OccurredInFuture;
import org.beistand.advocacy.AdvocacyCaseRejection.ReopenPeriodOver;
import org.beistand.advocacy.ApprovalRejection.ClosureNeedsApproval;
import org.beistand.advocacy.command.AdvocacyCaseState.Accepted;
import org.beistand.advocacy.command.AdvocacyCaseState.Active;
import org.beistand.advocacy.command.AdvocacyCaseState.Closed;
import org.beistand.advocacy.command.AdvocacyCaseState.ClosureRequested;
import org.beistand.advocacy.command.AdvocacyCaseState.Declined;
import org.beistand.advocacy.command.AdvocacyCaseState.Ended;
import org.beistand.advocacy.command.AdvocacyCaseState.InTriage;
import org.beistand.advocacy.command.AdvocacyCaseState.OnHold;
import org.beistand.advocacy.command.AdvocacyCaseState.Open;
import org.beistand.advocacy.command.AdvocacyCaseState.Received;
import org.beistand.advocacy.command.AdvocacyCaseState.TakenOn;
import org.beistand.advocacy.command.AdvocacyCaseState.Unknown;
import org.beistand.advocacy.command.AdvocacyCaseState.Waitlisted;

/** Who is accountable for a case that was taken on, and how it ends and begins again. */
final class CourseDecider {
    /** How long after its closing the same matter goes on under its old number. */
    static final Duration REOPENABLE = Duration.ofDays(90);

    private CourseDecider() {}

    static List<AdvocacyCaseEvent> assign(
            AssignCase c, AdvocacyCaseState state, Circumstances around) {
        return switch (state) {
            case Accepted _ -> List.of(assigned(c, around));
            case Active(var _, var worker, var weight)
                    when worker.equals(c.worker()) && weight.equals(c.weight()) ->
                    List.of();
            case Active s -> List.of(reassigned(c, s, around));
            case OnHold s -> assign(c, s.before(), around);
            case ClosureRequested s -> assign(c, s.before(), around);
            case Received _, InTriage _, Waitlisted _ -> throw new CaseNotTakenOn(c.caseId());
            case Ended _, Unknown _ -> throw new CaseNotOpen(c.caseId());
        };
    }

    private static CaseAssigned assigned(AssignCase c, Circumstances around) {
        if (!around.handsOutWork() && !c.worker().equals(around.actor().staffId())) {
            throw new AssignmentNeedsSupervisor(c.caseId());
        }
        return new CaseAssigned(c.caseId(), c.worker(), null, c.weight(), c.reason());
    }

    private static CaseAssigned reassigned(AssignCase c, Active before, Circumstances around) {
        if (!around.handsOutWork()) {
            throw new AssignmentNeedsSupervisor(c.caseId());
        }
        var former = before.worker().equals(c.worker()) ? null : before.worker();
        return new CaseAssigned(c.caseId(), c.worker(), former, c.weight(), c.reason());
    }

    /** At any stage: even a closed case can be read. */
    static List<AdvocacyCaseEvent> wall(BuildWall c, AdvocacyCaseState state) {
        return state.matter().walledOff().contains(c.staff())
                ? List.of()
                : List.of(new WallBuilt(c.caseId(), c.staff(), c.reason()));
    }

    /** Only what another system had closed is closed by one person alone. */
    static List<AdvocacyCaseEvent> close(
            CloseCase c, AdvocacyCaseState state, Circumstances around) {
        return switch (state) {
            case TakenOn s when around.importing() -> List.of(closed(c, s.matter(), around));
            case TakenOn _, ClosureRequested _ -> throw new ClosureNeedsApproval(c.caseId());
            case Received _, InTriage _, Waitlisted _ -> throw new CaseNotTakenOn(c.caseId());
            case Ended _, Unknown _ -> throw new CaseNotOpen(c.caseId());
        };
    }

    private static CaseClosed closed(CloseCase c, Matter matter, Circumstances around) {
        LooseEnds.demandNone(c.caseId(), matter);
        return new CaseClosed(c.caseId(), c.outcome(), c.summary(), closedAt(c, around));
    }

    /** A case of another system was closed when that system says. */
    private static Instant closedAt(CloseCase c, Circumstances around) {
        var elsewhere = c.closedAt();
        if (elsewhere == null) {
            return around.now();
        }
        if (around.liesAhead(elsewhere)) {
            throw new OccurredInFuture(c.caseId());
        }
        return elsewhere;
    }

    static List<AdvocacyCaseEvent> reopen(
            ReopenCase c, AdvocacyCaseState state, Circumstances around) {
        return switch (state) {
            case Closed s -> List.of(reopened(c, s, around));
            case Declined _, Open _, Unknown _ -> throw new CaseNotClosed(c.caseId());
        };
    }

    private static CaseReopened reopened(ReopenCase c, Closed state, Circumstances around) {
        if (around.now().isAfter(state.closedAt().plus(REOPENABLE))) {
            throw new ReopenPeriodOver(c.caseId());
        }
        int times = state.matter().timesReopened() + 1;
        return new CaseReopened(c.caseId(), c.reason(), c.text(), times);
    }
}
