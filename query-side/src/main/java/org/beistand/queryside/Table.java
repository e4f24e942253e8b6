package org.beistand.queryside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * A table of a read model: its columns, the first being the key, and how a row is written and read.
 * Knows only statements that take many rows at once.
 */
public final class Table<R> {
    private final String name;
    private final List<Column<R>> columns;
    private final RowReader<R> reader;

    Table(String name, List<Column<R>> columns, RowReader<R> reader) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.reader = reader;
    }

    /** One column. */
    record Column<R>(String name, String type, Function<R, @Nullable Object> value) {
        @Nullable String text(R row) {
            return CopyText.plain(value.apply(row));
        }
    }

    /** Makes a row of what the database has. */
    public interface RowReader<R> {
        /** The row at which the result stands. */
        R read(ResultSet row) throws SQLException;
    }

    /** Begins a table; its real names are this one with the slot's ending. */
    public static <R> TableColumns<R> named(String name) {
        return new TableColumns<>(name);
    }

    /** The base name. */
    public String name() {
        return name;
    }

    /** Adds rows that are not there yet. */
    void insert(Slot slot, Collection<R> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        var connection = slot.connection().unwrap(PGConnection.class);
        try (var text = new CopyText(connection, copyStatement(slot))) {
            for (var row : rows) {
                for (var column : columns) {
                    text.value(column.value().apply(row));
                }
                text.endRow();
            }
            text.end();
        }
    }

    private String copyStatement(Slot slot) {
        return "copy %s (%s) from stdin".formatted(slot.table(name), list(c -> c.name()));
    }

    /** Writes rows anew that are there already, unless what is there is later. */
    void update(Slot slot, Collection<R> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = slot.connection().prepareStatement(updateStatement(slot))) {
            int at = 1;
            for (var column : columns) {
                var values = rows.stream().map(column::text).toArray(String[]::new);
                statement.setArray(at++, slot.connection().createArrayOf("text", values));
            }
            int _ = statement.executeUpdate();
        }
    }

    private String updateStatement(Slot slot) {
        var set =
                columns.stream()
                        .skip(1)
                        .map(c -> c.name() + " = v." + c.name() + "::" + c.type())
                        .collect(Collectors.joining(", "));
        return "update %s t set %s from unnest(%s) as v (%s) where t.%s = v.%s::uuid and t.position < v.position::bigint"
                .formatted(
                        slot.table(name),
                        set,
                        list(_ -> "?::text[]"),
                        list(c -> c.name()),
                        key(),
                        key());
    }

    /** The rows of these keys, as far as they are there. */
    Map<UUID, R> load(Slot slot, Collection<UUID> keys) throws SQLException {
        if (keys.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<UUID, R>();
        var sql =
                "select %s from %s where %s = any (?)"
                        .formatted(list(c -> c.name()), slot.table(name), key());
        try (var statement = slot.connection().prepareStatement(sql)) {
            statement.setArray(1, slot.connection().createArrayOf("uuid", keys.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var _ = found.put(rows.getObject(1, UUID.class), reader.read(rows));
                }
            }
        }
        return found;
    }

    /** Removes the rows of these keys. */
    void delete(Slot slot, Collection<UUID> keys) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        var sql = "delete from %s where %s = any (?)".formatted(slot.table(name), key());
        try (var statement = slot.connection().prepareStatement(sql)) {
            statement.setArray(1, slot.connection().createArrayOf("uuid", keys.toArray()));
            int _ = statement.executeUpdate();
        }
    }

    private String key() {
        return columns.getFirst().name();
    }

    private String list(Function<Column<R>, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(", "));
    }
}
