package org.beistand.advocacy.command;

import java.util.UUID;
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
import org.beistand.advocacy.CareEvent;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.InvolvementEvent.ClientCorrected;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.command.AdvocacyCaseState.Accepted;
import org.beistand.advocacy.command.AdvocacyCaseState.Closed;
import org.beistand.advocacy.command.AdvocacyCaseState.Declined;
import org.beistand.advocacy.command.AdvocacyCaseState.InTriage;
import org.beistand.advocacy.command.AdvocacyCaseState.Received;
import org.beistand.advocacy.command.AdvocacyCaseState.Waitlisted;
import org.jspecify.annotations.Nullable;

/** How each fact moves a case on. Believes every fact in every state: facts are not judged. */
final class AdvocacyCaseEvolution {
    private AdvocacyCaseEvolution() {}

    static AdvocacyCaseState evolve(AdvocacyCaseState state, AdvocacyCaseEvent event) {
        var next = evolve(state, state.matter(), event);
        return next.with(next.matter().sides(event).watching(event));
    }

    private static AdvocacyCaseState evolve(
            AdvocacyCaseState state, Matter matter, AdvocacyCaseEvent event) {
        return switch (event) {
            case ReferralReceived e -> received(matter, e);
            case TriageStarted _ -> new InTriage(matter);
            case CaseAccepted _ -> new Accepted(matter);
            case CaseDeclined e -> new Declined(matter, e.reason());
            case CaseWaitlisted e -> new Waitlisted(matter, e.priority(), e.reviewOn());
            case CaseAssigned e -> CourseEvolution.assigned(state, e);
            case CaseClosed e ->
                    new Closed(CourseEvolution.takenOn(state), e.outcome(), e.closedAt());
            case CaseReopened e -> CourseEvolution.atWork(state).with(matter.reopened(e.times()));
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
            case CareEvent e -> CourseEvolution.after(state.with(added(matter, e)), e);
        };
    }

    private static Matter added(Matter matter, AdvocacyCaseEvent event) {
        return switch (event) {
            case ClientNamed e -> matter.naming(e.client());
            case IssueRaised e -> raised(matter, e);
            case IssueEnded e -> matter.with(matter.issues().ended(e.issueId(), e.outcome()));
            case InteractionRecorded e -> talked(matter, e.interactionId());
            case ContactAttemptFailed e -> talked(matter, e.interactionId());
            case NoteRecorded e -> noted(matter, e.noteId());
            case FollowUpSet e -> set(matter, e);
            case FollowUpCompleted e -> matter.with(matter.followUps().completed(e.followUpId()));
            case FollowUpDropped e -> dropped(matter, e);
            case WallBuilt e -> matter.walling(e.staff());
            case ClientCorrected e -> matter.naming(e.client());
            case CareEvent e -> using(matter.with(matter.care().after(e)), BegunTexts.begunBy(e));
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

    private static Matter talked(Matter matter, InteractionId id) {
        return matter.using(id.value()).writing(matter.care().entries().with(id));
    }

    private static Matter noted(Matter matter, NoteId id) {
        return matter.using(id.value()).writing(matter.care().entries().with(id));
    }

    private static Received received(Matter matter, ReferralReceived e) {
        return new Received(matter.naming(e.client()).using(e.caseId().value()));
    }

    private static Matter raised(Matter matter, IssueRaised e) {
        return matter.with(matter.issues().raised(e.issueId())).using(e.issueId().value());
    }

    private static Matter set(Matter matter, FollowUpSet e) {
        return matter.with(matter.followUps().set(e.followUpId())).using(e.followUpId().value());
    }

    private static Matter dropped(Matter matter, FollowUpDropped e) {
        return matter.with(matter.followUps().dropped(e.followUpId(), e.reason()));
    }

    private static Matter using(Matter matter, @Nullable UUID id) {
        return id == null ? matter : matter.using(id);
    }
}
