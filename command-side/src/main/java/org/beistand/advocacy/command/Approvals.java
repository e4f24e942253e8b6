package org.beistand.advocacy.command;

import java.util.HashMap;
import java.util.Map;
import org.beistand.advocacy.ApprovalEvent;
import org.beistand.advocacy.ApprovalEvent.ApprovalGranted;
import org.beistand.advocacy.ApprovalEvent.ApprovalRefused;
import org.beistand.advocacy.ApprovalEvent.ApprovalRequested;
import org.beistand.advocacy.ApprovalEvent.ApprovalRevoked;
import org.beistand.advocacy.ApprovalEvent.ClosureRequested;
import org.beistand.advocacy.ApprovalId;
import org.beistand.advocacy.ApprovalSubject;
import org.beistand.language.StaffId;

/** What was put to another person in one case. */
record Approvals(Map<ApprovalId, Approval> requests) {
    static final Approvals NONE = new Approvals(Map.of());

    Approvals {
        requests = Map.copyOf(requests);
    }

    /** How a request stands. */
    enum Standing {
        PENDING,
        GRANTED,
        REFUSED,
        REVOKED
    }

    /** One request. */
    record Approval(ApprovalSubject subject, StaffId requestedBy, Standing standing) {}

    boolean pending(ApprovalSubject subject) {
        return requests.values().stream()
                .anyMatch(a -> a.subject() == subject && a.standing() == Standing.PENDING);
    }

    Approvals after(ApprovalEvent event) {
        return switch (event) {
            case ApprovalRequested e -> asked(e, e.requestedBy());
            case ClosureRequested e -> asked(e, e.requestedBy());
            case ApprovalGranted e -> decided(e, Standing.GRANTED);
            case ApprovalRefused e -> decided(e, Standing.REFUSED);
            case ApprovalRevoked e -> decided(e, Standing.REVOKED);
        };
    }

    private Approvals asked(ApprovalEvent event, StaffId by) {
        return with(event.approvalId(), new Approval(event.subject(), by, Standing.PENDING));
    }

    private Approvals decided(ApprovalEvent event, Standing standing) {
        var before = requests.get(event.approvalId());
        return before == null
                ? this
                : with(
                        event.approvalId(),
                        new Approval(before.subject(), before.requestedBy(), standing));
    }

    private Approvals with(ApprovalId id, Approval approval) {
        var more = new HashMap<>(requests);
        var _ = more.put(id, approval);
        return new Approvals(more);
    }
}
