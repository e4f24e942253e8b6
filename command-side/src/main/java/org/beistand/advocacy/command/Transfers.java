package org.beistand.advocacy.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.ConsentId;
import org.beistand.advocacy.DisclosureId;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.TransferEvent;
import org.beistand.advocacy.TransferEvent.CaseMoved;
import org.beistand.advocacy.TransferEvent.HandoverMeetingHeld;
import org.beistand.advocacy.TransferEvent.TeamTransferProposed;
import org.beistand.advocacy.TransferEvent.TransferAccepted;
import org.beistand.advocacy.TransferEvent.TransferProposed;
import org.beistand.advocacy.TransferEvent.TransferRefused;
import org.beistand.advocacy.TransferEvent.TransferRevoked;
import org.beistand.advocacy.TransferId;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.jspecify.annotations.Nullable;

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

    /** Which other team is to have the case, and what lets it: a consent, or what none covered. */
    record Outside(TeamId team, @Nullable ConsentId consentId, @Nullable DisclosureId overrideId) {
        boolean restsOn(Object basis) {
            return basis.equals(consentId) || basis.equals(overrideId);
        }
    }

    /** One question; {@code outside} is {@code null} within the team. */
    record Transfer(
            StaffId from,
            StaffId to,
            AssignmentReason reason,
            Set<NoteId> passedOn,
            @Nullable Outside outside,
            Standing standing) {
        Transfer {
            passedOn = Set.copyOf(passedOn);
        }

        Transfer now(Standing changed) {
            return new Transfer(from, to, reason, passedOn, outside, changed);
        }
    }

    /** The one that waits for an answer. */
    Optional<TransferId> open() {
        return asked.entrySet().stream()
                .filter(t -> t.getValue().standing() == Standing.OPEN)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The one that waits and rests on this consent or disclosure. */
    Optional<TransferId> openUnder(Object basis) {
        return open().filter(id -> {
            var transfer = asked.get(id);
            return transfer != null
                    && transfer.outside() != null
                    && transfer.outside().restsOn(basis);
        });
    }

    Transfers after(TransferEvent event) {
        return switch (event) {
            case TransferProposed e ->
                    with(
                            e.transferId(),
                            new Transfer(
                                    e.from(),
                                    e.to(),
                                    e.reason(),
                                    e.passedOn(),
                                    null,
                                    Standing.OPEN));
            case TeamTransferProposed e -> with(e.transferId(), outside(e));
            case TransferAccepted e -> ended(e.transferId(), Standing.ACCEPTED);
            case TransferRefused e -> ended(e.transferId(), Standing.REFUSED);
            case TransferRevoked e -> ended(e.transferId(), Standing.REVOKED);
            case CaseMoved _, HandoverMeetingHeld _ -> this;
        };
    }

    private static Transfer outside(TeamTransferProposed e) {
        return new Transfer(
                e.from(),
                e.to(),
                e.reason(),
                e.passedOn(),
                new Outside(e.team(), e.consentId(), e.overrideId()),
                Standing.OPEN);
    }

    private Transfers ended(TransferId id, Standing standing) {
        var before = asked.get(id);
        return before == null ? this : with(id, before.now(standing));
    }

    private Transfers with(TransferId id, Transfer transfer) {
        var more = new HashMap<>(asked);
        var _ = more.put(id, transfer);
        return new Transfers(more);
    }
}
