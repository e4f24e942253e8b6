package org.beistand.queryside;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Builds read models anew from the log while the old rows keep answering: fills the spare tables,
 * catches up, then switches in one short transaction. Works beside running nodes.
 */
public final class Rebuild {
    private static final int CLOSE_ENOUGH = 500;

    private final DataSource database;
    private final EventLog log;
    private final Map<String, Projection> projections;

    Rebuild(DataSource database, EventLog log, Collection<Projection> projections) {
        this.database = database;
        this.log = log;
        this.projections =
                projections.stream()
                        .collect(
                                Collectors.toMap(
                                        Projection::name,
                                        Function.identity(),
                                        (a, _) -> a,
                                        TreeMap::new));
    }

    /** How a rebuild goes on. */
    @FunctionalInterface
    public interface Progress {
        /** So many facts of so many are done. */
        void at(long done, long total);
    }

    /** What a rebuild came to. */
    public record Report(List<String> names, long events, long milliseconds) {
        /** Facts per second, each counted once however many read models were fed. */
        public long eventsPerSecond() {
            return milliseconds == 0 ? events : events * 1000 / milliseconds;
        }
    }

    /** The names of all read models. */
    public List<String> names() {
        return List.copyOf(projections.keySet());
    }

    /** Rebuilds all read models. */
    public Report all(Progress progress) throws SQLException {
        return these(projections.keySet(), progress);
    }

    /** Rebuilds the read models of these names; {@link IllegalArgumentException} for others. */
    public Report these(Collection<String> names, Progress progress) throws SQLException {
        var chosen = names.stream().map(this::named).toList();
        var began = System.nanoTime();
        try (var _ = SpareLock.take(database, chosen)) {
            var fillings = fillings(chosen);
            long head = fill(fillings, progress);
            for (var filling : fillings) {
                serve(filling);
            }
            return new Report(List.copyOf(names), head, (System.nanoTime() - began) / 1_000_000);
        }
    }

    private Projection named(String name) {
        var projection = projections.get(name);
        if (projection == null) {
            throw new IllegalArgumentException("There is no read model called " + name);
        }
        return projection;
    }

    private List<Filling> fillings(List<Projection> chosen) throws SQLException {
        try (var connection = database.getConnection()) {
            var standings = Standing.all(connection);
            return chosen.stream()
                    .map(p ->
                            new Filling(
                                    p, Standing.of(standings, p.name()).slot().other(), database))
                    .toList();
        }
    }

    private long fill(List<Filling> fillings, Progress progress) throws SQLException {
        for (var filling : fillings) {
            filling.empty();
        }
        long done = 0;
        long head = log.head();
        while (done == 0 || head - done > CLOSE_ENOUGH) {
            new Replay(log::gapless).run(fillings, done, head, progress);
            done = head;
            head = log.head();
            if (head == 0) {
                break;
            }
        }
        return done;
    }

    /** The last facts and the switch: nobody writes to this read model meanwhile. */
    private void serve(Filling filling) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var standing = Standing.locked(connection, filling.projection().name());
                filling.add(log.gapless(filling.position(), log.head()), connection);
                filling.finish(connection);
                new Standing(
                                standing.name(),
                                filling.projection().version(),
                                filling.spare(),
                                filling.position())
                        .save(connection);
                Notice.switched(standing.name(), filling.position()).send(connection);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }
}
