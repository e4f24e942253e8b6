package org.beistand.queryside;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.beistand.queryside.Projection.Part;
import org.beistand.queryside.Projection.Remember;
import org.beistand.queryside.Projection.Work;
import org.jspecify.annotations.Nullable;

/**
 * A table with one row per thing: each fact changes the row of one thing, or of none. The rows of a
 * batch are read with one statement, changed in memory, and written with one or two.
 */
public final class Fold<R> implements Part {
    private static final int REMEMBERED = 20_000;

    private final Table<R> table;
    private final Function<List<Fact>, Change<R>> changes;

    /** Keeps the rows of the table as the rule says. */
    public Fold(Table<R> table, Change<R> change) {
        this(table, _ -> change);
    }

    /** Keeps the rows of the table by a rule that looks at each batch as a whole first. */
    public Fold(Table<R> table, Function<List<Fact>, Change<R>> changes) {
        this.table = table;
        this.changes = changes;
    }

    /** How a fact changes a row; pure, knowing no SQL. */
    public interface Change<R> {
        /** The thing whose row the fact changes, {@code null} when it changes none. */
        @Nullable UUID key(Fact fact);

        /** The row after the fact; {@code null} to have none. */
        @Nullable R after(@Nullable R before, Fact fact);
    }

    @Override
    public Table<R> table() {
        return table;
    }

    @Override
    public Work begin(Remember remember) {
        return switch (remember) {
            case NOTHING -> this::apply;
            case ROWS -> remembering(REMEMBERED);
        };
    }

    /** Remembers at most so many rows between two batches. */
    Work remembering(int most) {
        return new Remembering<>(table, changes, most);
    }

    @Override
    public boolean concerns(Fact fact) {
        return changes.apply(List.of(fact)).key(fact) != null;
    }

    private void apply(List<Fact> facts, Slot slot) throws SQLException {
        var change = changes.apply(facts);
        var keys = keys(change, facts);
        var rows = new HashMap<>(table.load(slot, keys));
        var present = Set.copyOf(rows.keySet());
        evolve(change, facts, rows);
        write(slot, keys, rows, present);
    }

    private void write(Slot slot, Set<UUID> keys, Map<UUID, R> rows, Set<UUID> present)
            throws SQLException {
        var fresh = new LinkedHashMap<UUID, R>();
        var changed = new LinkedHashMap<UUID, R>();
        for (var key : keys) {
            var row = rows.get(key);
            if (row != null) {
                (present.contains(key) ? changed : fresh).put(key, row);
            }
        }
        table.insert(slot, fresh.values());
        table.update(slot, changed.values());
        table.delete(slot, gone(keys, rows, present));
    }

    private static <R> Collection<UUID> gone(Set<UUID> keys, Map<UUID, R> rows, Set<UUID> present) {
        return keys.stream().filter(k -> present.contains(k) && !rows.containsKey(k)).toList();
    }

    private static <R> Set<UUID> keys(Change<R> change, List<Fact> facts) {
        var keys = new LinkedHashSet<UUID>();
        for (var fact : facts) {
            var key = change.key(fact);
            if (key != null) {
                boolean _ = keys.add(key);
            }
        }
        return keys;
    }

    private static <R> void evolve(Change<R> change, List<Fact> facts, Map<UUID, R> rows) {
        for (var fact : facts) {
            var key = change.key(fact);
            if (key != null) {
                var after = change.after(rows.get(key), fact);
                var _ = after == null ? rows.remove(key) : rows.put(key, after);
            }
        }
    }
}
