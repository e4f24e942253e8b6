package org.beistand.queryside;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.beistand.language.NotNow;
import org.jspecify.annotations.Nullable;

/** Knows which tables serve, and waits until they have come far enough. */
final class ReadModels {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long LOOK_AGAIN_MILLIS = 100;

    private final DataSource database;
    private final News news;
    private final Map<String, Integer> readableFrom;

    ReadModels(DataSource database, News news, Collection<Projection> projections) {
        this.database = database;
        this.news = news;
        this.readableFrom =
                projections.stream()
                        .collect(Collectors.toMap(Projection::name, Projection::readableFrom));
    }

    /** Whether the rows of all read models can be read by these answers. */
    boolean readable() {
        return readable(standings(readableFrom.keySet()).values());
    }

    /** Waits, while the condition holds, until the rows of all read models can be read. */
    void awaitReadable(BooleanSupplier still) throws InterruptedException {
        while (!readable() && still.getAsBoolean()) {
            news.await(LOOK_AGAIN_MILLIS);
        }
    }

    private boolean readable(Collection<Standing> standings) {
        return standings.stream()
                .allMatch(s -> s.version() >= readableFrom.getOrDefault(s.name(), 0));
    }

    /** The serving tables of these read models, once they know what stands at the position. */
    View view(Set<String> names, @Nullable Long atLeast) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (true) {
                var standings = standings(names);
                if (readable(standings.values())
                        && (atLeast == null || lowest(standings.values()) >= atLeast)) {
                    return view(standings);
                }
                var left = (deadline - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new NotNow();
                }
                news.await(Math.min(left, LOOK_AGAIN_MILLIS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotNow();
        }
    }

    /** Whether the same tables still serve. */
    boolean stillServes(View view) {
        return view(standings(view.serving().keySet())).equals(view);
    }

    private Map<String, Standing> standings(Set<String> names) {
        try (var connection = database.getConnection()) {
            var all = Standing.all(connection);
            all.keySet().retainAll(names);
            return all;
        } catch (SQLException e) {
            throw new NotNow();
        }
    }

    private static long lowest(Collection<Standing> standings) {
        return standings.stream().mapToLong(Standing::position).min().orElse(Long.MAX_VALUE);
    }

    private static View view(Map<String, Standing> standings) {
        var serving = new HashMap<String, Slot.Name>();
        standings.forEach((name, standing) -> serving.put(name, standing.slot()));
        return new View(serving);
    }
}
