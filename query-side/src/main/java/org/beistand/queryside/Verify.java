package org.beistand.queryside;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Proves that nothing is lost, doubled or out of order: the log is gapless and each fact
 * acknowledged, every read model equals a fresh replay, every token is at the head. Works beside
 * running nodes; the replay goes to the spare tables.
 */
public final class Verify {
    private static final Logger LOG = LoggerFactory.getLogger(Verify.class);

    private final DataSource database;
    private final EventLog log;
    private final List<Projection> projections;

    Verify(DataSource database, EventLog log, Collection<Projection> projections) {
        this.database = database;
        this.log = log;
        this.projections = List.copyOf(projections);
    }

    /** All findings; {@code right} when every single one is. */
    public record Report(boolean right, long events, long milliseconds, List<Finding> findings) {
        public Report {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Checks everything.
     *
     * @param patience how long running processors may take to reach the head
     */
    public Report run(Duration patience, Rebuild.Progress progress) throws SQLException {
        var began = System.nanoTime();
        var findings = new ArrayList<Finding>();
        var names = projections.stream().map(Projection::name).toList();
        findings.addAll(new TokenChecks(JdbcClient.create(database)).findings(names, patience));
        findings.addAll(logFindings());
        findings.addAll(replayed(progress));
        return new Report(
                findings.stream().allMatch(Finding::right),
                log.head(),
                (System.nanoTime() - began) / 1_000_000,
                findings);
    }

    private List<Finding> logFindings() throws SQLException {
        try (var connection = patient(database.getConnection())) {
            var source =
                    new org.springframework.jdbc.datasource.SingleConnectionDataSource(
                            connection, true);
            try {
                return new LogChecks(JdbcClient.create(source)).findings();
            } finally {
                restore(connection);
            }
        }
    }

    private static Connection patient(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var statement = connection.createStatement()) {
            boolean _ = statement.execute("set local statement_timeout = 0");
        }
        return connection;
    }

    private static void restore(Connection connection) throws SQLException {
        connection.rollback();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(true);
    }

    /** What one read model's serving tables hold, and at which position. */
    private record Kept(Standing standing, Map<String, Fingerprint> tables, Filling filling) {}

    private List<Finding> replayed(Rebuild.Progress progress) throws SQLException {
        try (var _ = SpareLock.take(database, projections)) {
            var kept = new ArrayList<Kept>();
            for (var projection : projections) {
                kept.add(kept(projection));
            }
            var fillings = kept.stream().map(Kept::filling).toList();
            for (var filling : fillings) {
                filling.empty();
            }
            var upTo = kept.stream().mapToLong(k -> k.standing().position()).max().orElse(0);
            if (!replay(fillings, upTo, progress)) {
                return List.of(Finding.of("replay", false, "the log cannot be replayed"));
            }
            var findings = new ArrayList<Finding>();
            for (var one : kept) {
                findings.add(compared(one));
                one.filling().empty();
            }
            return findings;
        }
    }

    /** A broken log may break the replay too; the other findings say where. */
    private boolean replay(List<Filling> fillings, long upTo, Rebuild.Progress progress) {
        try {
            new Replay(log).run(fillings, 0, upTo, progress);
            return true;
        } catch (SQLException | RuntimeException e) {
            LOG.warn("The replay ended early with {}", e.getClass().getSimpleName());
            return false;
        }
    }

    private Kept kept(Projection projection) throws SQLException {
        try (var connection = patient(database.getConnection())) {
            try {
                var standing = Standing.of(Standing.all(connection), projection.name());
                return new Kept(
                        standing,
                        fingerprints(connection, projection, standing.slot()),
                        new Filling(
                                projection,
                                standing.slot().other(),
                                database,
                                standing.position()));
            } finally {
                restore(connection);
            }
        }
    }

    private static Map<String, Fingerprint> fingerprints(
            Connection connection, Projection projection, Slot.Name slot) throws SQLException {
        var all = new LinkedHashMap<String, Fingerprint>();
        for (var table : projection.tables()) {
            var _ = all.put(table, Fingerprint.of(connection, slot.table(table)));
        }
        return all;
    }

    private Finding compared(Kept kept) throws SQLException {
        try (var connection = patient(database.getConnection())) {
            try {
                var filling = kept.filling();
                var fresh = fingerprints(connection, filling.projection(), filling.spare());
                var rows = kept.tables().values().stream().mapToLong(Fingerprint::rows).sum();
                var freshRows = fresh.values().stream().mapToLong(Fingerprint::rows).sum();
                return Finding.of(
                        "read-model:" + filling.projection().name(),
                        fresh.equals(kept.tables()),
                        "kept " + rows + " rows, replayed " + freshRows);
            } finally {
                restore(connection);
            }
        }
    }
}
