package org.beistand.queryside;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.beistand.queryside.Projection.Remember;
import org.beistand.queryside.Projection.Work;

/** The spare tables of one read model while they are being filled from the beginning of the log. */
final class Filling {
    private final Projection projection;
    private final Slot.Name spare;
    private final DataSource database;
    private final Work work;
    private final long upTo;
    private long position;

    Filling(Projection projection, Slot.Name spare, DataSource database) {
        this(projection, spare, database, Long.MAX_VALUE);
    }

    /** One that ignores everything after the position. */
    Filling(Projection projection, Slot.Name spare, DataSource database, long upTo) {
        this.projection = projection;
        this.spare = spare;
        this.database = database;
        this.upTo = upTo;
        this.work = projection.begin(Remember.ROWS);
    }

    Projection projection() {
        return projection;
    }

    Slot.Name spare() {
        return spare;
    }

    /** How far the spare tables have come. */
    long position() {
        return position;
    }

    /** Empties the spare tables; they serve nobody. */
    void empty() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            for (var table : projection.tables()) {
                boolean _ = statement.execute("truncate " + spare.table(table));
            }
        }
        position = 0;
    }

    /** Adds the facts in a transaction of its own, which need not be durable before the last. */
    void add(List<Fact> facts) throws SQLException {
        inTransaction(connection -> add(facts, connection));
    }

    /** Writes what was only remembered, likewise. */
    void finish() throws SQLException {
        inTransaction(this::finish);
    }

    private interface InTransaction {
        void run(Connection connection) throws SQLException;
    }

    private void inTransaction(InTransaction writing) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                boolean _ = statement.execute("set local synchronous_commit = off");
                writing.run(connection);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** Adds the facts in the transaction of the connection; one that comes again is passed over. */
    void add(List<Fact> facts, Connection connection) throws SQLException {
        var fresh = fresh(facts);
        if (!fresh.isEmpty()) {
            work.apply(fresh, new Slot(connection, spare));
            position = fresh.getLast().position();
        }
    }

    private List<Fact> fresh(List<Fact> facts) {
        var fresh = new ArrayList<Fact>(facts.size());
        var last = position;
        for (var fact : facts) {
            if (fact.position() > last && fact.position() <= upTo) {
                boolean _ = fresh.add(fact);
                last = fact.position();
            }
        }
        return fresh;
    }

    /** Writes what was only remembered, in the transaction of the connection. */
    void finish(Connection connection) throws SQLException {
        work.finish(new Slot(connection, spare));
    }
}
