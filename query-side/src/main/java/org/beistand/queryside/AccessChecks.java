package org.beistand.queryside;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.beistand.access.Relations;
import org.beistand.access.Relations.Kind;
import org.beistand.rules.InTransaction;
import org.beistand.sealing.KeyCheck;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Checks of what decides who sees what: every relation and wall follows from the facts, the two
 * places of the keys agree, and no fact is closed under a key that is lost.
 */
final class AccessChecks {
    private static final int PAGE = 2_000;
    private static final String KEYS =
            """
            select distinct found[1]::uuid from event_store.event,
              regexp_matches(payload, '"k" ?: ?"([0-9a-f-]{36})"', 'g') found
            """;

    private final DataSource database;
    private final EventLog log;
    private final KeyCheck keys;

    AccessChecks(DataSource database, EventLog log, KeyCheck keys) {
        this.database = database;
        this.log = log;
        this.keys = keys;
    }

    /** A broken log cannot be read; then the other findings say where. */
    List<Finding> findings() throws SQLException {
        try (var snapshot = Snapshot.of(database)) {
            var findings = new ArrayList<>(relations(snapshot.connection()));
            findings.add(places());
            findings.add(lost(named(snapshot.connection())));
            return findings;
        } catch (RuntimeException _) {
            return List.of(Finding.wrong("relation", "the log cannot be read", null));
        }
    }

    private List<Finding> relations(Connection snapshot) throws SQLException {
        var kept = Relations.read(snapshot);
        var replayed = new ReplayedRelations();
        long head = head(snapshot);
        for (long after = 0; after < head; after += PAGE) {
            for (var fact : log.gapless(snapshot, after, Math.min(head, after + PAGE))) {
                replayed.add(fact);
            }
        }
        var findings = new ArrayList<Finding>();
        for (var kind : Kind.values()) {
            findings.add(compared(kind, kept.of(kind), replayed.lines(kind)));
        }
        return findings;
    }

    private static JdbcClient client(Connection snapshot) {
        return InTransaction.on(snapshot);
    }

    private static Set<UUID> named(Connection snapshot) {
        return new HashSet<>(client(snapshot).sql(KEYS).query(UUID.class).list());
    }

    private static long head(Connection snapshot) {
        return client(snapshot)
                .sql("select position from event_store.event_head")
                .query(Long.class)
                .single();
    }

    private static Finding compared(Kind kind, Set<String> kept, Set<String> replayed) {
        var tooMany = kept.stream().filter(line -> !replayed.contains(line)).count();
        var missing = replayed.stream().filter(line -> !kept.contains(line)).count();
        return Finding.of(
                "relation:" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                tooMany == 0 && missing == 0,
                "kept " + kept.size() + ", " + missing + " missing, " + tooMany + " too many");
    }

    private Finding places() {
        var report = keys.compare();
        return Finding.of(
                "keys",
                report.right(),
                "kept %d, %d only in the copy, %d came back after erasure, %d lines damaged"
                        .formatted(
                                report.kept(),
                                report.missing(),
                                report.revived(),
                                report.damaged()));
    }

    private Finding lost(Set<UUID> named) {
        int lost = keys.lost(named).size();
        return Finding.of(
                "keys-of-facts", lost == 0, named.size() + " keys named, " + lost + " lost");
    }
}
