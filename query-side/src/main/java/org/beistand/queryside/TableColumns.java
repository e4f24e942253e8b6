package org.beistand.queryside;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects the columns of a table. */
public final class TableColumns<R> {
    private final String name;
    private final List<Table.Column<R>> columns = new ArrayList<>();

    TableColumns(String name) {
        this.name = name;
    }

    /** A column with an id. */
    public TableColumns<R> uuid(String column, Function<R, @Nullable UUID> value) {
        return add(column, "uuid", value);
    }

    /** A column with a text or code. */
    public TableColumns<R> text(String column, Function<R, @Nullable String> value) {
        return add(column, "text", value);
    }

    /** A column with the name of a code. */
    public TableColumns<R> code(String column, Function<R, @Nullable Enum<?>> value) {
        return add(column, "text", value);
    }

    /** A column with several texts. */
    public TableColumns<R> texts(String column, Function<R, Collection<String>> value) {
        return add(column, "text[]", value);
    }

    /** A column with several ids. */
    public TableColumns<R> uuids(String column, Function<R, Collection<UUID>> value) {
        return add(column, "uuid[]", value);
    }

    /** A column with a number. */
    public TableColumns<R> number(String column, Function<R, @Nullable Number> value) {
        return add(column, "bigint", value);
    }

    /** A column with a moment. */
    public TableColumns<R> instant(String column, Function<R, @Nullable Instant> value) {
        return add(column, "timestamptz", value);
    }

    /** A column with a day. */
    public TableColumns<R> date(String column, Function<R, @Nullable LocalDate> value) {
        return add(column, "date", value);
    }

    /** A column with bytes. */
    public TableColumns<R> bytes(String column, Function<R, byte @Nullable []> value) {
        return add(column, "bytea", value);
    }

    private TableColumns<R> add(String column, String type, Function<R, ?> value) {
        columns.add(new Table.Column<>(column, type, value::apply));
        return this;
    }

    /** The table, with the way to read a row of it. */
    public Table<R> readBy(Table.RowReader<R> reader) {
        return new Table<>(name, columns, reader);
    }

    /** The table, of which rows are never read one by one. */
    public Table<R> onlyAdded() {
        return new Table<>(
                name,
                columns,
                _ -> {
                    throw new IllegalStateException(name + " is only added to");
                });
    }
}
