package org.beistand.casefile.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.TransferEvent;
import org.beistand.advocacy.TransferEvent.TransferAccepted;
import org.beistand.advocacy.TransferEvent.TransferProposed;
import org.beistand.advocacy.TransferEvent.TransferRefused;
import org.beistand.advocacy.TransferEvent.TransferRevoked;
import org.beistand.casefile.CourseOfCase.Transfer;
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
                e.reason(),
                at,
                e.passedOn().size(),
                e.text(),
                null);
    }

    private @Nullable Transfer refused(TransferRefused e) {
        var t = transfer;
        return t == null
                ? null
                : new Transfer(
                        t.transferId(),
                        t.from(),
                        t.to(),
                        t.reason(),
                        t.proposedAt(),
                        t.notes(),
                        t.text(),
                        e.text());
    }

    @Nullable Transfer transfer() {
        return transfer;
    }
}
