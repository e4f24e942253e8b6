package org.beistand.advocacy.command;

import java.util.List;
import org.beistand.advocacy.AdvocacyCaseCommand.AcceptCase;
import org.beistand.advocacy.AdvocacyCaseCommand.DeclineCase;
import org.beistand.advocacy.AdvocacyCaseCommand.NameClient;
import org.beistand.advocacy.AdvocacyCaseCommand.ReceiveReferral;
import org.beistand.advocacy.AdvocacyCaseCommand.StartTriage;
import org.beistand.advocacy.AdvocacyCaseCommand.WaitlistCase;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAccepted;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseDeclined;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseWaitlisted;
import org.beistand.advocacy.AdvocacyCaseEvent.ClientNamed;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.advocacy.AdvocacyCaseEvent.TriageStarted;
import org.beistand.advocacy.AdvocacyCaseRejection.CaseAlreadyExists;
import org.beistand.advocacy.AdvocacyCaseRejection.CaseNotInTriage;
import org.beistand.advocacy.AdvocacyCaseRejection.CaseNotOpen;
import org.beistand.advocacy.AdvocacyCaseRejection.CaseNotReceived;
import org.beistand.advocacy.AdvocacyCaseRejection.ClientAlreadyNamed;
import org.beistand.advocacy.AdvocacyCaseRejection.DayInPast;
import org.beistand.advocacy.AdvocacyCaseRejection.NoIssueRaised;
import org.beistand.advocacy.AdvocacyCaseRejection.OccurredInFuture;
import org.beistand.advocacy.AdvocacyCaseRejection.TeamNotOwn;
import org.beistand.advocacy.command.AdvocacyCaseState.ClosureRequested;
import org.beistand.advocacy.command.AdvocacyCaseState.Declined;
import org.beistand.advocacy.command.AdvocacyCaseState.Ended;
import org.beistand.advocacy.command.AdvocacyCaseState.InTriage;
import org.beistand.advocacy.command.AdvocacyCaseState.Open;
import org.beistand.advocacy.command.AdvocacyCaseState.Received;
import org.beistand.advocacy.command.AdvocacyCaseState.TakenOn;
import org.beistand.advocacy.command.AdvocacyCaseState.Unknown;
import org.beistand.advocacy.command.AdvocacyCaseState.Waitlisted;

/** How a matter comes in, and whether it is taken on. */
final class IntakeDecider {
    private IntakeDecider() {}

    static List<AdvocacyCaseEvent> receive(
            ReceiveReferral c, AdvocacyCaseState state, Circumstances around) {
        if (!(state instanceof Unknown)) {
            throw new CaseAlreadyExists(c.caseId());
        }
        var account = around.actor().account();
        if (account != null && !c.team().equals(account.team())) {
            throw new TeamNotOwn(c.caseId());
        }
        if (around.liesAhead(c.receivedAt())) {
            throw new OccurredInFuture(c.caseId());
        }
        return List.of(
                new ReferralReceived(
                        c.caseId(),
                        around.numbers().get(),
                        c.client(),
                        c.team(),
                        c.referral(),
                        c.kind(),
                        c.urgency(),
                        c.concern(),
                        c.receivedAt()));
    }

    static List<AdvocacyCaseEvent> name(NameClient c, AdvocacyCaseState state) {
        var client = state.matter().client();
        if (c.client().equals(client)) {
            return List.of();
        }
        if (!(state instanceof Open)) {
            throw new CaseNotOpen(c.caseId());
        }
        if (client != null) {
            throw new ClientAlreadyNamed(c.caseId());
        }
        return List.of(new ClientNamed(c.caseId(), c.client()));
    }

    static List<AdvocacyCaseEvent> triage(StartTriage c, AdvocacyCaseState state) {
        return switch (state) {
            case Received _, Waitlisted _ -> List.of(new TriageStarted(c.caseId()));
            case InTriage _ -> List.of();
            case TakenOn _, ClosureRequested _ -> throw new CaseNotReceived(c.caseId());
            case Ended _, Unknown _ -> throw new CaseNotOpen(c.caseId());
        };
    }

    static List<AdvocacyCaseEvent> accept(AcceptCase c, AdvocacyCaseState state) {
        return switch (state) {
            case InTriage(var matter) when matter.issues().none() ->
                    throw new NoIssueRaised(c.caseId());
            case InTriage _ -> List.of(new CaseAccepted(c.caseId()));
            case TakenOn _, ClosureRequested _ -> List.of();
            case Received _, Waitlisted _ -> throw new CaseNotInTriage(c.caseId());
            case Ended _, Unknown _ -> throw new CaseNotOpen(c.caseId());
        };
    }

    static List<AdvocacyCaseEvent> decline(DeclineCase c, AdvocacyCaseState state) {
        return switch (state) {
            case InTriage _ -> List.of(new CaseDeclined(c.caseId(), c.reason(), c.signpostedTo()));
            case Declined(var _, var reason)
                    when reason == c.reason() && c.signpostedTo() == null ->
                    List.of();
            case Received _, Waitlisted _, TakenOn _, ClosureRequested _ ->
                    throw new CaseNotInTriage(c.caseId());
            case Ended _, Unknown _ -> throw new CaseNotOpen(c.caseId());
        };
    }

    static List<AdvocacyCaseEvent> waitlist(
            WaitlistCase c, AdvocacyCaseState state, Circumstances around) {
        return switch (state) {
            case Waitlisted(var _, var priority, var day)
                    when priority == c.priority() && day.equals(c.reviewOn()) ->
                    List.of();
            case InTriage _, Waitlisted _ when around.isOver(c.reviewOn()) ->
                    throw new DayInPast(c.caseId());
            case InTriage _, Waitlisted _ ->
                    List.of(new CaseWaitlisted(c.caseId(), c.priority(), c.reviewOn()));
            case Received _, TakenOn _, ClosureRequested _ -> throw new CaseNotInTriage(c.caseId());
            case Ended _, Unknown _ -> throw new CaseNotOpen(c.caseId());
        };
    }
}
