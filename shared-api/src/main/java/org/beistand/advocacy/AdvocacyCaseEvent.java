package org.beistand.advocacy;

import java.time.Instant;
import java.time.LocalDate;
import org.beistand.language.DomainEvent;
import org.beistand.language.EventName;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What happened in an advocacy case, in the order of its life. */
public sealed interface AdvocacyCaseEvent extends DomainEvent
        permits AdvocacyCaseEvent.ReferralReceived,
                AdvocacyCaseEvent.ClientNamed,
                AdvocacyCaseEvent.TriageStarted,
                AdvocacyCaseEvent.CaseAccepted,
                AdvocacyCaseEvent.CaseDeclined,
                AdvocacyCaseEvent.CaseWaitlisted,
                AdvocacyCaseEvent.CaseAssigned,
                AdvocacyCaseEvent.IssueRaised,
                AdvocacyCaseEvent.IssueEnded,
                AdvocacyCaseEvent.InteractionRecorded,
                AdvocacyCaseEvent.ContactAttemptFailed,
                AdvocacyCaseEvent.NoteRecorded,
                AdvocacyCaseEvent.FollowUpSet,
                AdvocacyCaseEvent.FollowUpCompleted,
                AdvocacyCaseEvent.FollowUpDropped,
                AdvocacyCaseEvent.CaseClosed,
                AdvocacyCaseEvent.WallBuilt,
                AdvocacyCaseEvent.CaseReopened,
                CareEvent {
    /** The case concerned. */
    AdvocacyCaseId caseId();

    @Override
    default AdvocacyCaseId aggregateId() {
        return caseId();
    }

    /**
     * An enquiry or referral reached us and got a number. Revision 1 held its reference in clear.
     */
    @EventName(value = "advocacy.referral-received", revision = 2, readsSince = 1)
    record ReferralReceived(
            AdvocacyCaseId caseId,
            CaseNumber number,
            @Nullable PersonId client,
            TeamId team,
            Referral referral,
            CaseKind kind,
            Urgency urgency,
            Sealed<ConcernText> concern,
            Instant receivedAt)
            implements AdvocacyCaseEvent {}

    /** It became known who the person supported is. */
    @EventName("advocacy.client-named")
    record ClientNamed(AdvocacyCaseId caseId, PersonId client) implements AdvocacyCaseEvent {}

    /** Somebody began to look into the matter. */
    @EventName("advocacy.triage-started")
    record TriageStarted(AdvocacyCaseId caseId) implements AdvocacyCaseEvent {}

    /** The matter was taken on. */
    @EventName("advocacy.case-accepted")
    record CaseAccepted(AdvocacyCaseId caseId) implements AdvocacyCaseEvent {}

    /** The matter was not taken on. */
    @EventName("advocacy.case-declined")
    record CaseDeclined(
            AdvocacyCaseId caseId,
            DeclineReason reason,
            @Nullable Sealed<SignpostText> signpostedTo)
            implements AdvocacyCaseEvent {}

    /** The matter was put on the waiting list. */
    @EventName("advocacy.case-waitlisted")
    record CaseWaitlisted(AdvocacyCaseId caseId, Urgency priority, LocalDate reviewOn)
            implements AdvocacyCaseEvent {}

    /**
     * A worker became accountable for the case; whoever was before is so no longer. Without a
     * former worker this is the first assignment, or only the weight changed.
     */
    @EventName("advocacy.case-assigned")
    record CaseAssigned(
            AdvocacyCaseId caseId,
            StaffId worker,
            @Nullable StaffId formerWorker,
            CaseWeight weight,
            AssignmentReason reason)
            implements AdvocacyCaseEvent {}

    /** An issue was added. */
    @EventName("advocacy.issue-raised")
    record IssueRaised(
            AdvocacyCaseId caseId, IssueId issueId, IssueKind kind, Sealed<IssueText> text)
            implements AdvocacyCaseEvent {}

    /** An issue came to its end. */
    @EventName("advocacy.issue-ended")
    record IssueEnded(AdvocacyCaseId caseId, IssueId issueId, IssueOutcome outcome)
            implements AdvocacyCaseEvent {}

    /** A contact took place. */
    @EventName("advocacy.interaction-recorded")
    record InteractionRecorded(
            AdvocacyCaseId caseId,
            InteractionId interactionId,
            Contact contact,
            Instant occurredAt,
            Lateness lateness,
            @Nullable LateReason lateReason,
            Sealed<InteractionText> text)
            implements AdvocacyCaseEvent {}

    /** Somebody was not reached. */
    @EventName("advocacy.contact-attempt-failed")
    record ContactAttemptFailed(
            AdvocacyCaseId caseId,
            InteractionId interactionId,
            Contact contact,
            Instant occurredAt,
            Lateness lateness,
            @Nullable LateReason lateReason,
            Sealed<InteractionText> text)
            implements AdvocacyCaseEvent {}

    /** A note was written into the file. */
    @EventName("advocacy.note-recorded")
    record NoteRecorded(AdvocacyCaseId caseId, NoteId noteId, NoteKind kind, Sealed<NoteText> text)
            implements AdvocacyCaseEvent {}

    /** Something is to be brought back on a day. */
    @EventName("advocacy.follow-up-set")
    record FollowUpSet(
            AdvocacyCaseId caseId,
            FollowUpId followUpId,
            LocalDate dueOn,
            Sealed<FollowUpText> text)
            implements AdvocacyCaseEvent {}

    /** A follow-up was done. */
    @EventName("advocacy.follow-up-completed")
    record FollowUpCompleted(AdvocacyCaseId caseId, FollowUpId followUpId)
            implements AdvocacyCaseEvent {}

    /** A follow-up fell away. */
    @EventName("advocacy.follow-up-dropped")
    record FollowUpDropped(AdvocacyCaseId caseId, FollowUpId followUpId, FollowUpDropReason reason)
            implements AdvocacyCaseEvent {}

    /** The case was closed. */
    @EventName("advocacy.case-closed")
    record CaseClosed(
            AdvocacyCaseId caseId,
            CaseOutcome outcome,
            Sealed<ClosingText> summary,
            Instant closedAt)
            implements AdvocacyCaseEvent {}

    /** From now on a member of staff is kept away from the case. */
    @EventName("advocacy.wall-built")
    record WallBuilt(AdvocacyCaseId caseId, StaffId staff, WallReason reason)
            implements AdvocacyCaseEvent {}

    /** The case was taken up again, for the {@code times}-th time. */
    @EventName("advocacy.case-reopened")
    record CaseReopened(
            AdvocacyCaseId caseId, ReopenReason reason, Sealed<ReopeningText> text, int times)
            implements AdvocacyCaseEvent {}
}
