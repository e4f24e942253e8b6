package org.beistand.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.beistand.advocacy.ApprovalId;
import org.beistand.advocacy.ApprovalSubject;
import org.beistand.advocacy.ApprovalText;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.ClosingText;
import org.beistand.advocacy.HoldReason;
import org.beistand.advocacy.PersonTold;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * How one case rests, and what of it was put to another person.
 *
 * @param hold {@code null} while it does not rest
 * @param approvals latest first
 */
public record CourseOfCase(@Nullable Hold hold, List<Approval> approvals) {
    /** Nothing yet. */
    public static final CourseOfCase NONE = new CourseOfCase(null, List.of());

    public CourseOfCase {
        approvals = List.copyOf(approvals);
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

    /** How a case is to end. */
    public record Closure(CaseOutcome outcome, PersonTold told, Sealed<ClosingText> report) {}
}
