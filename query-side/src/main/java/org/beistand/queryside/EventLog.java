package org.beistand.queryside;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The log, read page by page for replays. Positions have no gaps, so a page is a range of positions
 * and no transaction stays open from one page to the next.
 */
final class EventLog {
    private final DataSource database;
    private final FactReader reader;

    EventLog(DataSource database, FactReader reader) {
        this.database = database;
        this.reader = reader;
    }

    /** The position of the latest fact. */
    long head() throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select position from event_store.event_head");
                var rows = statement.executeQuery()) {
            boolean _ = rows.next();
            return rows.getLong(1);
        }
    }

    /** The facts after one position up to another. */
    List<Fact> between(long after, long upTo) throws SQLException {
        try (var connection = database.getConnection()) {
            return between(connection, after, upTo);
        }
    }

    /** The same, as the transaction of the connection sees them. */
    List<Fact> between(Connection connection, long after, long upTo) throws SQLException {
        var facts = new ArrayList<Fact>();
        try (var statement =
                connection.prepareStatement(
                        """
                        select position, version, name, revision, recorded_at, payload, metadata
                        from event_store.event where position > ? and position <= ?
                        order by position
                        """)) {
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    boolean _ = facts.add(reader.read(row(rows)));
                }
            }
        }
        return facts;
    }

    private static FactReader.Row row(ResultSet rows) throws SQLException {
        return new FactReader.Row(
                rows.getLong(1),
                rows.getLong(2),
                rows.getString(3),
                rows.getString(4),
                rows.getObject(5, OffsetDateTime.class).toInstant(),
                rows.getString(6),
                rows.getString(7));
    }
}
