package org.beistand.queryside;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.beistand.queryside.Fold.Change;
import org.beistand.queryside.Projection.Work;
import org.jspecify.annotations.Nullable;

/**
 * Folds into a slot that began empty and to which nobody else writes: rows live in memory and are
 * written when there are too many of them, or at the end, so that a row which changes thirty times
 * is written once.
 */
final class Remembering<R> implements Work {
    private final Table<R> table;
    private final Function<List<Fact>, Change<R>> changes;
    private final int most;
    private final Map<UUID, Kept<R>> known = new LinkedHashMap<>(1024, 0.75f, true);

    /** Whether every row that the table has is known, so that an unknown one is none. */
    private boolean complete = true;

    Remembering(Table<R> table, Function<List<Fact>, Change<R>> changes, int most) {
        this.table = table;
        this.changes = changes;
        this.most = most;
    }

    /** A row as it should be, and whether the table has one of that key, and this one. */
    private static final class Kept<R> {
        private @Nullable R row;
        private boolean stored;
        private boolean changed;

        Kept(@Nullable R row, boolean stored) {
            this.row = row;
            this.stored = stored;
        }
    }

    @Override
    public void apply(List<Fact> facts, Slot slot) throws SQLException {
        var change = changes.apply(facts);
        if (!complete) {
            fetch(change, facts, slot);
        }
        for (var fact : facts) {
            var key = change.key(fact);
            if (key != null) {
                change(key, fact, change);
            }
        }
        if (known.size() > most) {
            forget(slot);
        }
    }

    private void change(UUID key, Fact fact, Change<R> change) {
        var kept = known.computeIfAbsent(key, _ -> new Kept<>(null, false));
        kept.row = change.after(kept.row, fact);
        kept.changed = true;
        if (kept.row == null && !kept.stored) {
            var _ = known.remove(key);
        }
    }

    private void fetch(Change<R> change, List<Fact> facts, Slot slot) throws SQLException {
        var missing = new LinkedHashSet<UUID>();
        for (var fact : facts) {
            var key = change.key(fact);
            if (key != null && !known.containsKey(key)) {
                boolean _ = missing.add(key);
            }
        }
        for (var found : table.load(slot, missing).entrySet()) {
            var _ = known.put(found.getKey(), new Kept<>(found.getValue(), true));
        }
    }

    /** Writes and forgets those that were not needed for the longest time. */
    private void forget(Slot slot) throws SQLException {
        var eldest = known.keySet().stream().limit(known.size() - most / 2).toList();
        write(slot, eldest);
        eldest.forEach(known::remove);
        complete = false;
    }

    @Override
    public void finish(Slot slot) throws SQLException {
        write(slot, List.copyOf(known.keySet()));
    }

    private void write(Slot slot, Collection<UUID> keys) throws SQLException {
        var fresh = new ArrayList<R>();
        var changed = new ArrayList<R>();
        var gone = new ArrayList<UUID>();
        for (var key : keys) {
            var kept = known.get(key);
            if (kept != null && kept.changed) {
                if (kept.row != null) {
                    boolean _ = (kept.stored ? changed : fresh).add(kept.row);
                } else if (kept.stored) {
                    boolean _ = gone.add(key);
                }
                kept.stored = kept.row != null;
                kept.changed = false;
            }
        }
        table.insert(slot, fresh);
        table.update(slot, changed);
        table.delete(slot, gone);
        known.keySet().removeAll(gone);
    }
}
