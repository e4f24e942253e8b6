package org.beistand.casefile.projection;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beistand.advocacy.ApprovalEvent;
import org.beistand.advocacy.ApprovalEvent.ApprovalGranted;
import org.beistand.advocacy.ApprovalEvent.ApprovalRefused;
import org.beistand.advocacy.ApprovalEvent.ApprovalRequested;
import org.beistand.advocacy.ApprovalEvent.ApprovalRevoked;
import org.beistand.advocacy.ApprovalEvent.ClosureRequested;
import org.beistand.advocacy.ApprovalId;
import org.beistand.advocacy.ApprovalText;
import org.beistand.advocacy.HoldEvent;
import org.beistand.advocacy.HoldEvent.CasePutOnHold;
import org.beistand.advocacy.HoldEvent.CaseResumed;
import org.beistand.casefile.CourseOfCase;
import org.beistand.casefile.CourseOfCase.Approval;
import org.beistand.casefile.CourseOfCase.Closure;
import org.beistand.casefile.CourseOfCase.Hold;
import org.beistand.casefile.CourseOfCase.RestrictedNote;
import org.beistand.casefile.CourseOfCase.Standing;
import org.beistand.casefile.CourseOfCase.Transfer;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** How a case rests and what of it was put to others while it is put together, fact by fact. */
final class CourseContent {
    private final Map<ApprovalId, Approval> approvals = new LinkedHashMap<>();
    private @Nullable Hold hold;

    void add(HoldEvent event) {
        hold =
                switch (event) {
                    case CasePutOnHold e -> new Hold(e.reason(), e.until());
                    case CaseResumed _ -> null;
                };
    }

    /** What is over does not rest, nor what is taken up again. */
    void ended() {
        hold = null;
    }

    void add(ApprovalEvent event, Instant at) {
        switch (event) {
            case ApprovalRequested e -> asked(e, at);
            case ClosureRequested e -> asked(e, at);
            case ApprovalGranted e -> decided(e, Standing.GRANTED, at, null);
            case ApprovalRefused e -> decided(e, Standing.REFUSED, at, e.comment());
            case ApprovalRevoked e -> decided(e, Standing.REVOKED, at, null);
        }
    }

    private void asked(ApprovalRequested e, Instant at) {
        put(
                new Approval(
                        e.approvalId(),
                        e.subject(),
                        e.requestedBy(),
                        at,
                        e.text(),
                        null,
                        Standing.PENDING,
                        null,
                        null));
    }

    private void asked(ClosureRequested e, Instant at) {
        put(
                new Approval(
                        e.approvalId(),
                        e.subject(),
                        e.requestedBy(),
                        at,
                        null,
                        new Closure(e.outcome(), e.told(), e.report()),
                        Standing.PENDING,
                        null,
                        null));
    }

    private void put(Approval approval) {
        var _ = approvals.put(approval.approvalId(), approval);
    }

    private void decided(
            ApprovalEvent e, Standing as, Instant at, @Nullable Sealed<ApprovalText> comment) {
        var _ =
                approvals.computeIfPresent(
                        e.approvalId(),
                        (id, a) ->
                                new Approval(
                                        id,
                                        a.subject(),
                                        a.requestedBy(),
                                        a.requestedAt(),
                                        a.text(),
                                        a.closure(),
                                        as,
                                        at,
                                        comment));
    }

    /** With the handover and the restricted notes, which are kept apart. */
    CourseOfCase course(@Nullable Transfer transfer, List<RestrictedNote> restricted) {
        return new CourseOfCase(
                hold, List.copyOf(approvals.values()).reversed(), transfer, restricted);
    }
}
