package org.beistand.advocacy;

import java.time.Instant;
import java.time.LocalDate;
import org.beistand.language.DomainCommand;
import org.beistand.language.ErasableUnit;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What can be asked of an advocacy case. */
public sealed interface AdvocacyCaseCommand extends DomainCommand
        permits AdvocacyCaseCommand.ReceiveReferral,
                AdvocacyCaseCommand.NameClient,
                AdvocacyCaseCommand.StartTriage,
                AdvocacyCaseCommand.AcceptCase,
                AdvocacyCaseCommand.DeclineCase,
                AdvocacyCaseCommand.WaitlistCase,
                AdvocacyCaseCommand.AssignCase,
                AdvocacyCaseCommand.RaiseIssue,
                AdvocacyCaseCommand.EndIssue,
                AdvocacyCaseCommand.RecordInteraction,
                AdvocacyCaseCommand.WriteNote,
                AdvocacyCaseCommand.SetFollowUp,
                AdvocacyCaseCommand.CompleteFollowUp,
                AdvocacyCaseCommand.DropFollowUp,
                AdvocacyCaseCommand.CloseCase,
                AdvocacyCaseCommand.BuildWall,
                AdvocacyCaseCommand.ReopenCase,
                CareCommand {
    /** The case concerned. */
    AdvocacyCaseId caseId();

    @Override
    default AdvocacyCaseId aggregateId() {
        return caseId();
    }

    /**
     * Take note of an enquiry (source SELF) or referral. The client may not be known by name yet.
     */
    record ReceiveReferral(
            AdvocacyCaseId caseId,
            @Nullable PersonId client,
            TeamId team,
            Referral referral,
            CaseKind kind,
            Urgency urgency,
            Sealed<ConcernText> concern,
            Instant receivedAt)
            implements AdvocacyCaseCommand, Beginning {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(caseId);
        }
    }

    /** Say who the person supported is, once known. */
    record NameClient(AdvocacyCaseId caseId, PersonId client) implements AdvocacyCaseCommand {}

    /** Begin to look into whether and how to take the matter on. */
    record StartTriage(AdvocacyCaseId caseId) implements AdvocacyCaseCommand {}

    /** Take the matter on. */
    record AcceptCase(AdvocacyCaseId caseId) implements AdvocacyCaseCommand {}

    /** Do not take the matter on, and say where else to turn. */
    record DeclineCase(
            AdvocacyCaseId caseId,
            DeclineReason reason,
            @Nullable Sealed<SignpostText> signpostedTo)
            implements AdvocacyCaseCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(caseId);
        }
    }

    /** Put the matter on the waiting list and look again on a day. */
    record WaitlistCase(AdvocacyCaseId caseId, Urgency priority, LocalDate reviewOn)
            implements AdvocacyCaseCommand {}

    /** Make a worker accountable for the case. */
    record AssignCase(
            AdvocacyCaseId caseId, StaffId worker, CaseWeight weight, AssignmentReason reason)
            implements AdvocacyCaseCommand {}

    /** Add an issue that the person wants help with. */
    record RaiseIssue(
            AdvocacyCaseId caseId, IssueId issueId, IssueKind kind, Sealed<IssueText> text)
            implements AdvocacyCaseCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(issueId);
        }
    }

    /**
     * Say how an issue ended.
     *
     * @param satisfaction how the person sees it, {@code null} when nobody asked
     */
    record EndIssue(
            AdvocacyCaseId caseId,
            IssueId issueId,
            IssueOutcome outcome,
            @Nullable Satisfaction satisfaction)
            implements AdvocacyCaseCommand {

        /** Without asking the person. */
        public EndIssue(AdvocacyCaseId caseId, IssueId issueId, IssueOutcome outcome) {
            this(caseId, issueId, outcome, null);
        }
    }

    /**
     * Record a contact or an attempt at one. {@code lateReason} is needed when more than two
     * working days have passed since.
     *
     * @param sharedAs what the copies of one entry in several cases share; {@code null} for an
     *     entry of this case alone. See {@link SharedRecording}
     */
    record RecordInteraction(
            AdvocacyCaseId caseId,
            InteractionId interactionId,
            Contact contact,
            Instant occurredAt,
            @Nullable LateReason lateReason,
            Sealed<InteractionText> text,
            @Nullable SharedEntryId sharedAs)
            implements AdvocacyCaseCommand {

        /** Of this case alone. */
        public RecordInteraction(
                AdvocacyCaseId caseId,
                InteractionId interactionId,
                Contact contact,
                Instant occurredAt,
                @Nullable LateReason lateReason,
                Sealed<InteractionText> text) {
            this(caseId, interactionId, contact, occurredAt, lateReason, text, null);
        }

        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(interactionId);
        }
    }

    /**
     * Write a note into the file.
     *
     * @param reach who may read it, {@code null} for whoever reads the file
     */
    record WriteNote(
            AdvocacyCaseId caseId,
            NoteId noteId,
            NoteKind kind,
            Sealed<NoteText> text,
            @Nullable NoteReach reach)
            implements AdvocacyCaseCommand {

        /** For whoever reads the file. */
        public WriteNote(
                AdvocacyCaseId caseId, NoteId noteId, NoteKind kind, Sealed<NoteText> text) {
            this(caseId, noteId, kind, text, null);
        }

        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(noteId);
        }
    }

    /** Have something brought back on a day. */
    record SetFollowUp(
            AdvocacyCaseId caseId,
            FollowUpId followUpId,
            LocalDate dueOn,
            Sealed<FollowUpText> text)
            implements AdvocacyCaseCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(followUpId);
        }
    }

    /** Tick off a follow-up. */
    record CompleteFollowUp(AdvocacyCaseId caseId, FollowUpId followUpId)
            implements AdvocacyCaseCommand {}

    /** Let a follow-up fall away. */
    record DropFollowUp(AdvocacyCaseId caseId, FollowUpId followUpId, FollowUpDropReason reason)
            implements AdvocacyCaseCommand {}

    /**
     * Close a case that another system had closed. Everybody else asks another person for it, see
     * {@link ApprovalCommand.RequestClosure}.
     *
     * @param closedAt when the other system closed it, {@code null} for now
     */
    record CloseCase(
            AdvocacyCaseId caseId,
            CaseOutcome outcome,
            Sealed<ClosingText> summary,
            @Nullable Instant closedAt)
            implements AdvocacyCaseCommand {

        /** Closes it now. */
        public CloseCase(AdvocacyCaseId caseId, CaseOutcome outcome, Sealed<ClosingText> summary) {
            this(caseId, outcome, summary, null);
        }

        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(caseId);
        }
    }

    /** Keep a member of staff away from the case for good, whatever their tasks. */
    record BuildWall(AdvocacyCaseId caseId, StaffId staff, WallReason reason)
            implements AdvocacyCaseCommand {}

    /** Take a closed case up again, under its old number. */
    record ReopenCase(AdvocacyCaseId caseId, ReopenReason reason, Sealed<ReopeningText> text)
            implements AdvocacyCaseCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(caseId);
        }
    }
}
