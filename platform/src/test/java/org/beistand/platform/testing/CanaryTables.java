package org.beistand.platform.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.beistand.platform.testing.CanaryScan.Hit;

/** Reads every column of every table as text, and bytes as bytes. */
final class CanaryTables {
    private static final String COLUMNS =
            """
            select c.oid::regclass::text, a.attname, format_type(a.atttypid, null),
              a.attstorage <> 'p'
            from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind in ('r', 'm')
              and n.nspname not in ('pg_catalog', 'information_schema')
              and n.nspname not like 'pg\\_toast%'
            order by 1, a.attnum
            """;
    private final CanaryBytes bytes;

    CanaryTables(CanaryBytes bytes) {
        this.bytes = bytes;
    }

    private record Column(String table, String name, String type, boolean mayBeCompressed) {
        String quoted() {
            return "\"" + name.replace("\"", "\"\"") + "\"";
        }
    }

    Set<Hit> scan(DataSource database) throws SQLException, IOException {
        var hits = new LinkedHashSet<Hit>();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (var column : columns(connection)) {
                scan(connection, column, hits);
            }
            connection.rollback();
        }
        return hits;
    }

    private void scan(Connection connection, Column column, Set<Hit> hits)
            throws SQLException, IOException {
        var binary = column.type().equals("bytea");
        var expression = binary ? column.quoted() : column.quoted() + "::text";
        var place = column.table() + "." + column.name();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(500);
            var sql = "select " + expression + " from " + column.table();
            try (var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    var value = binary ? rows.getBytes(1) : utf8(rows.getString(1));
                    hits.addAll(bytes.value(place, value == null ? new byte[0] : value));
                }
            }
        }
    }

    static void keepUncompressed(DataSource owner) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            for (var column : columns(connection)) {
                if (column.mayBeCompressed()) {
                    statement.execute(
                            "alter table %s alter column %s set storage external"
                                    .formatted(column.table(), column.quoted()));
                }
            }
        }
    }

    private static List<Column> columns(Connection connection) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                columns.add(
                        new Column(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getBoolean(4)));
            }
        }
        return columns;
    }

    private static byte[] utf8(String text) {
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }
}
