package org.beistand.queryside;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import javax.sql.DataSource;

/** Holds the spare tables of some read models for one rebuild or verification, on all nodes. */
final class SpareLock implements AutoCloseable {
    private static final int CLASS = 0x52656164;
    private final Connection connection;

    private SpareLock(Connection connection) {
        this.connection = connection;
    }

    static SpareLock take(DataSource database, Collection<Projection> projections)
            throws SQLException {
        var lock = new SpareLock(database.getConnection());
        try {
            for (var projection : projections) {
                lock.take(projection.name());
            }
            return lock;
        } catch (SQLException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void take(String name) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?, ?)")) {
            statement.setInt(1, CLASS);
            statement.setInt(2, name.hashCode());
            try (var rows = statement.executeQuery()) {
                boolean _ = rows.next();
                if (!rows.getBoolean(1)) {
                    throw new RebuildUnderway(name);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            boolean _ = statement.execute("select pg_advisory_unlock_all()");
        }
    }
}
