package org.beistand.myday.projection;

import org.beistand.advocacy.EntryEvent;
import org.beistand.advocacy.EntryEvent.EntryApprovalRequested;
import org.beistand.advocacy.EntryEvent.EntryApproved;
import org.beistand.advocacy.EntryEvent.EntrySentBack;
import org.beistand.myday.projection.DueProjection.Due;
import org.beistand.myday.projection.DueProjection.Waiting;
import org.beistand.queryside.Fact;
import org.jspecify.annotations.Nullable;

/** Which entries wait to be signed off, or to be put right by whoever wrote them. */
final class DueEntries {
    private DueEntries() {}

    static @Nullable Due after(EntryEvent event, @Nullable Due before, Fact fact) {
        return switch (event) {
            case EntryApprovalRequested e ->
                    DueProjection.due(
                            e,
                            DueKind.ENTRY_APPROVAL,
                            Waiting.forReview(e.author(), fact.provenance().recordedAt()),
                            fact);
            case EntrySentBack e when before != null ->
                    DueProjection.due(e, DueKind.ENTRY_BACK, before.waiting(), fact);
            case EntryApproved _ -> null;
            default -> before; // nobody waits for it
        };
    }
}
