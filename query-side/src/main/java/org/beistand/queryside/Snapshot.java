package org.beistand.queryside;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database as it is at one moment, for questions that may take long. */
record Snapshot(Connection connection) implements AutoCloseable {

    static Snapshot of(DataSource database) throws SQLException {
        var connection = database.getConnection();
        try (var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            boolean _ = statement.execute("set local statement_timeout = 0");
            boolean _ = statement.execute("set local work_mem = '32MB'");
            return new Snapshot(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(true);
        }
    }
}
