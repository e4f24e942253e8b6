package org.beistand.chronology.projection;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.EntryEvent;
import org.beistand.advocacy.EntryEvent.EntryApprovalRequested;
import org.beistand.advocacy.EntryEvent.EntryApproved;
import org.beistand.advocacy.EntryEvent.EntrySentBack;
import org.beistand.advocacy.EntryEvent.InteractionCorrected;
import org.beistand.advocacy.EntryEvent.InteractionRedacted;
import org.beistand.advocacy.EntryEvent.NoteCorrected;
import org.beistand.advocacy.EntryEvent.NoteRedacted;
import org.beistand.chronology.Chronology.Correction;
import org.beistand.chronology.Chronology.Entry;
import org.beistand.chronology.Chronology.SignOff;
import org.beistand.chronology.projection.ChronologyTable.Read;
import org.beistand.chronology.projection.ChronologyTable.Row;
import org.beistand.queryside.Fact;
import org.jspecify.annotations.Nullable;

/** What became of notes and contacts after they were written, by their ids. */
record Afterwards(
        Map<UUID, List<Correction>> corrections,
        Set<UUID> restricted,
        Map<UUID, UUID> shared,
        Map<UUID, SignOff> signOffs,
        Veil veil) {

    /** From all rows about them, in the order in which they were recorded. */
    static Afterwards of(List<Row> rows, Map<Long, Fact> facts) {
        var restricted = new HashSet<UUID>();
        var shared = new HashMap<UUID, UUID>();
        var signOffs = new HashMap<UUID, SignOff>();
        var veil = new Veil();
        for (var row : rows) {
            var id = requireNonNull(row.entryId());
            if (row.onlyFor() != null) {
                boolean _ = restricted.add(id);
            }
            if (row.sharedAs() != null) {
                var _ = shared.put(id, row.sharedAs());
            }
            veil.add(id, row.position(), fact(row, facts).event());
            var _ = signOffs.compute(id, (_, before) -> after(before, fact(row, facts)));
        }
        return new Afterwards(corrections(rows, facts, veil), restricted, shared, signOffs, veil);
    }

    private static @Nullable SignOff after(@Nullable SignOff before, Fact fact) {
        return switch (fact.event()) {
            case EntryApprovalRequested e -> new SignOff(e.author(), null);
            case EntryApproved _ -> null;
            case EntrySentBack e when before != null -> new SignOff(before.author(), e.comment());
            default -> before;
        };
    }

    private static Map<UUID, List<Correction>> corrections(
            List<Row> rows, Map<Long, Fact> facts, Veil veil) {
        var corrections = new HashMap<UUID, List<Correction>>();
        for (var row : rows) {
            var id = requireNonNull(row.entryId());
            var fact = fact(row, facts);
            if (fact.event() instanceof EntryEvent e && corrects(e)) {
                var read = (EntryEvent) veil.over(e, id, row.position());
                boolean _ =
                        corrections
                                .computeIfAbsent(id, _ -> new ArrayList<>())
                                .add(new Correction(read, fact.provenance()));
            }
        }
        return corrections;
    }

    private static Fact fact(Row row, Map<Long, Fact> facts) {
        return requireNonNull(facts.get(row.position()));
    }

    private static boolean corrects(EntryEvent event) {
        return event instanceof NoteCorrected
                || event instanceof InteractionCorrected
                || event instanceof NoteRedacted
                || event instanceof InteractionRedacted;
    }

    Read entry(Row row, Fact fact) {
        var event = veil.over((AdvocacyCaseEvent) fact.event(), row.entryId(), row.position());
        List<Correction> later =
                row.entryId() == null || event instanceof EntryEvent
                        ? List.of()
                        : corrections.getOrDefault(row.entryId(), List.of());
        var entry =
                new Entry(
                        event,
                        row.group(),
                        row.occurredAt(),
                        fact.provenance(),
                        later,
                        row.entryId() != null && restricted.contains(row.entryId()),
                        row.entryId() == null || event instanceof EntryEvent
                                ? null
                                : signOffs.get(row.entryId()),
                        null);
        return new Read(entry, event instanceof EntryEvent ? null : shared.get(row.entryId()));
    }
}
