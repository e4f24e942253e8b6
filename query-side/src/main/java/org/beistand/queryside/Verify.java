package org.beistand.queryside;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.beistand.rules.InTransaction;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Proves that nothing is lost, doubled or out of order: the log is gapless and each fact
 * acknowledged, every read model equals a fresh replay, every token is at the head. Whatever is
 * broken becomes a finding. Works beside running nodes; the replay goes to the spare tables.
 */
public final class Verify {
    private final DataSource database;
    private final EventLog log;
    private final List<Projection> projections;
    private final AccessChecks access;

    Verify(
            DataSource database,
            EventLog log,
            Collection<Projection> projections,
            AccessChecks access) {
        this.access = access;
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
        findings.addAll(access.findings());
        findings.addAll(new ReplayChecks(database, log).findings(projections, progress));
        return new Report(
                findings.stream().allMatch(Finding::right),
                log.head(),
                (System.nanoTime() - began) / 1_000_000,
                findings);
    }

    private List<Finding> logFindings() throws SQLException {
        try (var snapshot = Snapshot.of(database)) {
            return new LogChecks(InTransaction.on(snapshot.connection())).findings();
        }
    }
}
