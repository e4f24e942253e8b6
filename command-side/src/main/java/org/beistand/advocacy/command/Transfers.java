package org.beistand.advocacy.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.TransferEvent;
import org.beistand.advocacy.TransferEvent.TransferAccepted;
import org.beistand.advocacy.TransferEvent.TransferProposed;
import org.beistand.advocacy.TransferEvent.TransferRefused;
import org.beistand.advocacy.TransferEvent.TransferRevoked;
import org.beistand.advocacy.TransferId;
import org.beistand.language.StaffId;

/** Who was asked to take one case over. */
record Transfers(Map<TransferId, Transfer> asked) {
    static final Transfers NONE = new Transfers(Map.of());

    Transfers {
        asked = Map.copyOf(asked);
    }

    /** How a question stands. */
    enum Standing {
        OPEN,
        ACCEPTED,
        REFUSED,
        REVOKED
    }

    /** One question to one colleague. */
    record Transfer(StaffId to, AssignmentReason reason, Set<NoteId> passedOn, Standing standing) {
        Transfer {
            passedOn = Set.copyOf(passedOn);
        }
    }

    /** The one that waits for an answer. */
    Optional<TransferId> open() {
        return asked.entrySet().stream()
                .filter(t -> t.getValue().standing() == Standing.OPEN)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Transfers after(TransferEvent event) {
        return switch (event) {
            case TransferProposed e ->
                    with(
                            e.transferId(),
                            new Transfer(e.to(), e.reason(), e.passedOn(), Standing.OPEN));
            case TransferAccepted e -> ended(e.transferId(), Standing.ACCEPTED);
            case TransferRefused e -> ended(e.transferId(), Standing.REFUSED);
            case TransferRevoked e -> ended(e.transferId(), Standing.REVOKED);
        };
    }

    private Transfers ended(TransferId id, Standing standing) {
        var before = asked.get(id);
        return before == null
                ? this
                : with(id, new Transfer(before.to(), before.reason(), before.passedOn(), standing));
    }

    private Transfers with(TransferId id, Transfer transfer) {
        var more = new HashMap<>(asked);
        var _ = more.put(id, transfer);
        return new Transfers(more);
    }
}
