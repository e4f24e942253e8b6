package org.beistand.advocacy.command;

import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAccepted;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseClosed;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseDeclined;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseReopened;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseWaitlisted;
import org.beistand.advocacy.AdvocacyCaseEvent.ClientNamed;
import org.beistand.advocacy.AdvocacyCaseEvent.ContactAttemptFailed;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpCompleted;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpDropped;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpSet;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueEnded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueRaised;
import org.beistand.advocacy.AdvocacyCaseEvent.NoteRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.advocacy.AdvocacyCaseEvent.TriageStarted;
import org.beistand.advocacy.AdvocacyCaseEvent.WallBuilt;
import org.beistand.advocacy.command.AdvocacyCaseState.Accepted;
import org.beistand.advocacy.command.AdvocacyCaseState.Active;
import org.beistand.advocacy.command.AdvocacyCaseState.Closed;
import org.beistand.advocacy.command.AdvocacyCaseState.Declined;
import org.beistand.advocacy.command.AdvocacyCaseState.InTriage;
import org.beistand.advocacy.command.AdvocacyCaseState.Received;
import org.beistand.advocacy.command.AdvocacyCaseState.TakenOn;
import org.beistand.advocacy.command.AdvocacyCaseState.Unknown;
import org.beistand.advocacy.command.AdvocacyCaseState.Waitlisted;

/** How each fact moves a case on. Believes every fact in every state: facts are not judged. */
final class AdvocacyCaseEvolution {
    private AdvocacyCaseEvolution() {}

    static AdvocacyCaseState evolve(AdvocacyCaseState state, AdvocacyCaseEvent event) {
        var matter = state.matter();
        return switch (event) {
            case ReferralReceived e ->
                    new Received(matter.naming(e.client()).using(e.caseId().value()));
            case TriageStarted _ -> new InTriage(matter);
            case CaseAccepted _ -> new Accepted(matter);
            case CaseDeclined e -> new Declined(matter, e.reason());
            case CaseWaitlisted e -> new Waitlisted(matter, e.priority(), e.reviewOn());
            case CaseAssigned e -> new Active(matter, e.worker(), e.weight());
            case CaseClosed e -> new Closed(takenOn(state), e.outcome(), e.closedAt());
            case CaseReopened e -> takenOn(state).with(matter.reopened(e.times()));
            case ClientNamed _,
                    IssueRaised _,
                    IssueEnded _,
                    InteractionRecorded _,
                    ContactAttemptFailed _,
                    NoteRecorded _,
                    FollowUpSet _,
                    FollowUpCompleted _,
                    FollowUpDropped _,
                    WallBuilt _ ->
                    state.with(added(matter, event));
        };
    }

    private static TakenOn takenOn(AdvocacyCaseState state) {
        return switch (state) {
            case TakenOn s -> s;
            case Closed(var before, var _, var _) -> before;
            case Unknown _, Received _, InTriage _, Waitlisted _, Declined _ ->
                    new Accepted(state.matter());
        };
    }

    private static Matter added(Matter matter, AdvocacyCaseEvent event) {
        return switch (event) {
            case ClientNamed e -> matter.naming(e.client());
            case IssueRaised e ->
                    matter.with(matter.issues().raised(e.issueId())).using(e.issueId().value());
            case IssueEnded e -> matter.with(matter.issues().ended(e.issueId(), e.outcome()));
            case InteractionRecorded e -> matter.using(e.interactionId().value());
            case ContactAttemptFailed e -> matter.using(e.interactionId().value());
            case NoteRecorded e -> matter.using(e.noteId().value());
            case FollowUpSet e -> set(matter, e);
            case FollowUpCompleted e -> matter.with(matter.followUps().completed(e.followUpId()));
            case FollowUpDropped e -> dropped(matter, e);
            case WallBuilt e -> matter.walling(e.staff());
            case ReferralReceived _,
                    TriageStarted _,
                    CaseAccepted _,
                    CaseDeclined _,
                    CaseWaitlisted _,
                    CaseAssigned _,
                    CaseClosed _,
                    CaseReopened _ ->
                    matter;
        };
    }

    private static Matter set(Matter matter, FollowUpSet e) {
        return matter.with(matter.followUps().set(e.followUpId())).using(e.followUpId().value());
    }

    private static Matter dropped(Matter matter, FollowUpDropped e) {
        return matter.with(matter.followUps().dropped(e.followUpId(), e.reason()));
    }
}
