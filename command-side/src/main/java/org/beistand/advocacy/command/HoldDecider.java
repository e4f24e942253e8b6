package org.beistand.advocacy.command;

import java.util.List;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseRejection.CaseNotOpen;
import org.beistand.advocacy.AdvocacyCaseRejection.CaseNotTakenOn;
import org.beistand.advocacy.AdvocacyCaseRejection.DayInPast;
import org.beistand.advocacy.ApprovalRejection.CaseNotActive;
import org.beistand.advocacy.ApprovalRejection.CaseNotOnHold;
import org.beistand.advocacy.HoldCommand;
import org.beistand.advocacy.HoldCommand.PutOnHold;
import org.beistand.advocacy.HoldCommand.ResumeCase;
import org.beistand.advocacy.HoldEvent.CasePutOnHold;
import org.beistand.advocacy.HoldEvent.CaseResumed;
import org.beistand.advocacy.command.AdvocacyCaseState.Accepted;
import org.beistand.advocacy.command.AdvocacyCaseState.Active;
import org.beistand.advocacy.command.AdvocacyCaseState.ClosureRequested;
import org.beistand.advocacy.command.AdvocacyCaseState.Ended;
import org.beistand.advocacy.command.AdvocacyCaseState.InTriage;
import org.beistand.advocacy.command.AdvocacyCaseState.OnHold;
import org.beistand.advocacy.command.AdvocacyCaseState.Open;
import org.beistand.advocacy.command.AdvocacyCaseState.Received;
import org.beistand.advocacy.command.AdvocacyCaseState.Unknown;
import org.beistand.advocacy.command.AdvocacyCaseState.Waitlisted;

/** How a case rests: never without a reason and a day on which somebody looks at it again. */
final class HoldDecider {
    private HoldDecider() {}

    static List<AdvocacyCaseEvent> decide(
            HoldCommand command, AdvocacyCaseState state, Circumstances around) {
        return switch (command) {
            case PutOnHold c -> hold(c, state, around);
            case ResumeCase c -> resume(c, state);
        };
    }

    private static List<AdvocacyCaseEvent> hold(
            PutOnHold c, AdvocacyCaseState state, Circumstances around) {
        return switch (state) {
            case Active _ -> List.of(held(c, around));
            case OnHold(var _, var reason, var until)
                    when reason == c.reason() && until.equals(c.until()) ->
                    List.of();
            case OnHold _ -> List.of(held(c, around));
            case Accepted _, ClosureRequested _ -> throw new CaseNotActive(c.caseId());
            case Received _, InTriage _, Waitlisted _ -> throw new CaseNotTakenOn(c.caseId());
            case Ended _, Unknown _ -> throw new CaseNotOpen(c.caseId());
        };
    }

    private static CasePutOnHold held(PutOnHold c, Circumstances around) {
        if (around.isOver(c.until())) {
            throw new DayInPast(c.caseId());
        }
        return new CasePutOnHold(c.caseId(), c.reason(), c.until());
    }

    private static List<AdvocacyCaseEvent> resume(ResumeCase c, AdvocacyCaseState state) {
        return switch (state) {
            case OnHold _ -> List.of(new CaseResumed(c.caseId()));
            case Active _ -> List.of();
            case Open _ -> throw new CaseNotOnHold(c.caseId());
            case Ended _, Unknown _ -> throw new CaseNotOpen(c.caseId());
        };
    }
}
