package org.beistand.queryside;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.beistand.language.NotNow;

/**
 * The log, read by position, or page by page for replays. Positions have no gaps, so a page is a
 * range of positions and no transaction stays open from one page to the next.
 */
public final class EventLog {
    private static final String SELECT =
            """
            select position, version, name, revision, recorded_at, payload, metadata
            from event_store.event where %s order by position
            """;

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
                        connection.prepareStatement(
                                "select coalesce(max(position), 0) from event_store.event_head");
                var rows = statement.executeQuery()) {
            boolean _ = rows.next();
            return rows.getLong(1);
        }
    }

    /** The facts at these positions, by position. */
    public Map<Long, Fact> at(Collection<Long> positions) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(SELECT.formatted("position = any (?)"))) {
            statement.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            var found = new LinkedHashMap<Long, Fact>();
            facts(statement).forEach(fact -> found.put(fact.position(), fact));
            return found;
        } catch (SQLException e) {
            throw new NotNow();
        }
    }

    /** The facts after one position up to another, as far as there are any. */
    List<Fact> between(long after, long upTo) throws SQLException {
        try (var connection = database.getConnection()) {
            return between(connection, after, upTo);
        }
    }

    /** The same, and an exception unless each position is taken once. */
    List<Fact> gapless(long after, long upTo) throws SQLException {
        try (var connection = database.getConnection()) {
            return gapless(connection, after, upTo);
        }
    }

    /** The same, as the transaction of the connection sees them. */
    List<Fact> gapless(Connection connection, long after, long upTo) throws SQLException {
        var facts = between(connection, after, upTo);
        var expected = after;
        for (var fact : facts) {
            if (fact.position() != ++expected) {
                throw new IllegalStateException("The log is broken at position " + expected);
            }
        }
        if (expected != upTo) {
            throw new IllegalStateException("The log ends at position " + expected);
        }
        return facts;
    }

    private List<Fact> between(Connection connection, long after, long upTo) throws SQLException {
        try (var statement =
                connection.prepareStatement(SELECT.formatted("position > ? and position <= ?"))) {
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            return facts(statement);
        }
    }

    private List<Fact> facts(PreparedStatement statement) throws SQLException {
        var facts = new ArrayList<Fact>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                boolean _ = facts.add(fact(row(rows)));
            }
        }
        return facts;
    }

    private Fact fact(FactReader.Row row) {
        try {
            return reader.read(row);
        } catch (RuntimeException e) {
            throw new UnreadableFact(row.position(), e);
        }
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
