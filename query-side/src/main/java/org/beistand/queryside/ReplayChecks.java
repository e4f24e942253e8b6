package org.beistand.queryside;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Holds what the read models keep against a fresh replay of the log, read once for all of them. */
final class ReplayChecks {
    private final DataSource database;
    private final EventLog log;

    ReplayChecks(DataSource database, EventLog log) {
        this.database = database;
        this.log = log;
    }

    /** What one read model's serving tables hold, and at which position. */
    private record Kept(Standing standing, Map<String, Fingerprint> tables, Filling filling) {
        long rows() {
            return tables.values().stream().mapToLong(Fingerprint::rows).sum();
        }
    }

    List<Finding> findings(Collection<Projection> projections, Rebuild.Progress progress)
            throws SQLException {
        try (var _ = SpareLock.take(database, projections)) {
            var findings = new ArrayList<Finding>();
            var kept = new ArrayList<Kept>();
            for (var projection : projections) {
                var one = kept(projection);
                if (one == null) {
                    boolean _ =
                            findings.add(
                                    Finding.wrong(
                                            check(projection), "not filled by these rules", null));
                } else {
                    boolean _ = kept.add(one);
                }
            }
            findings.addAll(compared(kept, progress));
            return findings;
        }
    }

    private static String check(Projection projection) {
        return "read-model:" + projection.name();
    }

    private @Nullable Kept kept(Projection projection) throws SQLException {
        try (var snapshot = Snapshot.of(database)) {
            var standing = Standing.all(snapshot.connection()).get(projection.name());
            if (standing == null || standing.version() != projection.version()) {
                return null;
            }
            var spare = standing.slot().other();
            return new Kept(
                    standing,
                    fingerprints(snapshot.connection(), projection, standing.slot()),
                    new Filling(projection, spare, database, standing.position()));
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

    private List<Finding> compared(List<Kept> kept, Rebuild.Progress progress) throws SQLException {
        var fillings = kept.stream().map(Kept::filling).toList();
        empty(fillings);
        try {
            var upTo = kept.stream().mapToLong(k -> k.standing().position()).max().orElse(0);
            new Replay(log::between).run(fillings, 0, upTo, progress);
            var findings = new ArrayList<Finding>();
            for (var one : kept) {
                boolean _ = findings.add(compared(one));
            }
            return findings;
        } catch (UnreadableFact e) {
            return List.of(
                    Finding.wrong("replay", "the fact is not in the form it claims", e.position()));
        } catch (SQLException | RuntimeException e) {
            return List.of(
                    Finding.wrong("replay", "ended with " + e.getClass().getSimpleName(), null));
        } finally {
            empty(fillings);
        }
    }

    private static void empty(List<Filling> fillings) throws SQLException {
        for (var filling : fillings) {
            filling.empty();
        }
    }

    private Finding compared(Kept kept) throws SQLException {
        try (var snapshot = Snapshot.of(database)) {
            var connection = snapshot.connection();
            var projection = kept.filling().projection();
            var fresh =
                    new Kept(
                            kept.standing(),
                            fingerprints(connection, projection, kept.filling().spare()),
                            kept.filling());
            var detail = "kept " + kept.rows() + " rows, replayed " + fresh.rows();
            return fresh.tables().equals(kept.tables())
                    ? Finding.of(check(projection), true, detail)
                    : Finding.wrong(check(projection), detail, firstDifference(kept, connection));
        }
    }

    /** The earliest fact whose row is kept and replayed differently. */
    private static @Nullable Long firstDifference(Kept kept, Connection connection)
            throws SQLException {
        Long first = null;
        for (var table : kept.tables().keySet()) {
            var sql =
                    """
                    select min(position) from (
                      (table %1$s except all table %2$s) union all
                      (table %2$s except all table %1$s)) as different
                    """
                            .formatted(
                                    kept.standing().slot().table(table),
                                    kept.filling().spare().table(table));
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                boolean _ = rows.next();
                var here = rows.getObject(1, Long.class);
                first = first == null || (here != null && here < first) ? here : first;
            }
        }
        return first;
    }
}
