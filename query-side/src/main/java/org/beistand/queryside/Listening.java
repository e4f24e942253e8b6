package org.beistand.queryside;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The node's one connection on which the database tells what changed; begins again when cut. */
final class Listening implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final int WAIT_MILLIS = 1_000;
    private static final long PAUSE_NANOS = 500_000_000L;

    private final DataSource database;
    private final News news;
    private volatile boolean running;

    Listening(DataSource database, News news) {
        this.database = database;
        this.news = news;
    }

    @Override
    public void start() {
        running = true;
        var _ = Thread.ofPlatform().name("listening").daemon().start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(true);
                try (var statement = connection.createStatement()) {
                    boolean _ = statement.execute("listen " + Notice.CHANNEL);
                }
                news.connected(Standing.all(connection).values());
                hear(connection);
            } catch (SQLException e) {
                if (running) {
                    LOG.warn("The listening connection was lost (SQL state {})", e.getSQLState());
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        while (running) {
            var heard = postgres.getNotifications(WAIT_MILLIS);
            if (heard != null) {
                for (var one : heard) {
                    news.heard(Notice.read(one.getParameter()));
                }
            }
            news.overdue();
        }
        try (var statement = connection.createStatement()) {
            boolean _ = statement.execute("unlisten *");
        }
    }
}
