package org.beistand.casefile.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.TransferEvent;
import org.beistand.advocacy.TransferEvent.CaseMoved;
import org.beistand.advocacy.TransferEvent.HandoverMeetingHeld;
import org.beistand.advocacy.TransferEvent.TeamTransferProposed;
import org.beistand.advocacy.TransferEvent.TransferAccepted;
import org.beistand.advocacy.TransferEvent.TransferProposed;
import org.beistand.advocacy.TransferEvent.TransferRefused;
import org.beistand.advocacy.TransferEvent.TransferRevoked;
import org.beistand.advocacy.TransferText;
import org.beistand.casefile.CourseOfCase.Transfer;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;

/** The handover that waits or was refused last while it is put together, fact by fact. */
final class TransferContent {
    private final List<StaffId> formerWorkers = new ArrayList<>();
    private @Nullable Transfer transfer;

    void add(TransferEvent event, Instant at) {
        transfer =
                switch (event) {
                    case TransferProposed e -> proposed(e, at);
                    case TeamTransferProposed e -> proposed(e, at);
                    case HandoverMeetingHeld e -> met(e);
                    case CaseMoved _ -> transfer;
                    case TransferRefused e -> refused(e);
                    case TransferAccepted _, TransferRevoked _ -> null;
                };
    }

    /** Whoever has the case from now on was not refused by anybody. */
    void assigned(CaseAssigned event) {
        if (event.formerWorker() != null) {
            transfer = null;
            formerWorkers.addFirst(event.formerWorker());
        }
    }

    /** Who had the case before, latest first. */
    List<StaffId> formerWorkers() {
        return formerWorkers.stream().distinct().toList();
    }

    private static Transfer proposed(TransferProposed e, Instant at) {
        return new Transfer(
                e.transferId(),
                e.from(),
                e.to(),
                null,
                e.reason(),
                at,
                null,
                e.passedOn().size(),
                e.text(),
                null);
    }

    private static Transfer proposed(TeamTransferProposed e, Instant at) {
        return new Transfer(
                e.transferId(),
                e.from(),
                e.to(),
                e.team(),
                e.reason(),
                at,
                null,
                e.passedOn().size(),
                e.text(),
                null);
    }

    private @Nullable Transfer met(HandoverMeetingHeld e) {
        return transfer == null ? null : with(transfer, e.heldOn(), transfer.refusal());
    }

    private @Nullable Transfer refused(TransferRefused e) {
        return transfer == null ? null : with(transfer, transfer.metOn(), e.text());
    }

    private static Transfer with(
            Transfer t, @Nullable LocalDate metOn, @Nullable Sealed<TransferText> refusal) {
        return new Transfer(
                t.transferId(),
                t.from(),
                t.to(),
                t.team(),
                t.reason(),
                t.proposedAt(),
                metOn,
                t.notes(),
                t.text(),
                refusal);
    }

    @Nullable Transfer transfer() {
        return transfer;
    }
}
