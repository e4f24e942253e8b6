package org.beistand.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.beistand.advocacy.ApprovalId;
import org.beistand.advocacy.ApprovalSubject;
import org.beistand.advocacy.ApprovalText;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.ClosingText;
import org.beistand.advocacy.HoldReason;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.PersonTold;
import org.beistand.advocacy.TransferId;
import org.beistand.advocacy.TransferText;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * How one case rests, and what of it was put to another person.
 *
 * @param hold {@code null} while it does not rest
 * @param approvals latest first
 * @param transfer the handover that waits for an answer or was refused last, {@code null} for none
 * @param passable the restricted notes that the reader may pass on to a successor
 */
public record CourseOfCase(
        @Nullable Hold hold,
        List<Approval> approvals,
        @Nullable Transfer transfer,
        List<RestrictedNote> passable) {
    /** Nothing yet. */
    public static final CourseOfCase NONE = new CourseOfCase(null, List.of(), null, List.of());

    public CourseOfCase {
        approvals = List.copyOf(approvals);
        passable = List.copyOf(passable);
    }

    /** Why a case rests, and when somebody looks at it again. */
    public record Hold(HoldReason reason, LocalDate until) {}

    /** How a request stands. */
    public enum Standing {
        PENDING,
        GRANTED,
        REFUSED,
        REVOKED
    }

    /**
     * One request.
     *
     * @param text what was said with it
     * @param closure what is to become of the case, when its closing was asked for
     * @param decidedAt when it was decided or taken back, {@code null} while it waits
     * @param comment why it was refused
     */
    public record Approval(
            ApprovalId approvalId,
            ApprovalSubject subject,
            StaffId requestedBy,
            Instant requestedAt,
            @Nullable Sealed<ApprovalText> text,
            @Nullable Closure closure,
            Standing standing,
            @Nullable Instant decidedAt,
            @Nullable Sealed<ApprovalText> comment) {}

    /**
     * A question to a colleague whether they take the case over.
     *
     * @param team the other team that is to take it over; {@code null} within the team
     * @param metOn when the two last talked about it, {@code null} if they have not
     * @param notes how many restricted notes they may read once they do
     * @param text what the successor should know
     * @param refusal why they do not take it over; {@code null} while the question is open
     */
    public record Transfer(
            TransferId transferId,
            StaffId from,
            StaffId to,
            @Nullable TeamId team,
            AssignmentReason reason,
            Instant proposedAt,
            @Nullable LocalDate metOn,
            int notes,
            @Nullable Sealed<TransferText> text,
            @Nullable Sealed<TransferText> refusal) {
        /** Whether it waits for an answer. */
        public boolean open() {
            return refusal == null;
        }
    }

    /** A note that only its author and supervisors may read. */
    public record RestrictedNote(NoteId noteId, StaffId author, Instant writtenAt) {}

    /** How a case is to end. */
    public record Closure(CaseOutcome outcome, PersonTold told, Sealed<ClosingText> report) {}
}
