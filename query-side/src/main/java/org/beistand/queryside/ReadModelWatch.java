package org.beistand.queryside;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.beistand.queryside.Halts.Halt;
import org.jspecify.annotations.Nullable;

/** Looks how far the read models are behind the log, and which of them do not move. */
final class ReadModelWatch {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final DataSource database;
    private final List<String> names;
    private final Halts halts;
    private final Clock clock;
    private final Map<String, Moved> moved = new HashMap<>();

    ReadModelWatch(DataSource database, List<String> names, Halts halts, Clock clock) {
        this.database = database;
        this.names = List.copyOf(names);
        this.halts = halts;
        this.clock = clock;
    }

    private record Moved(long to, Instant at) {}

    /**
     * One read model.
     *
     * @param behind how many facts it has not taken yet
     * @param halt why it stands still on this node; {@code null} while it does not
     * @param still whether it is behind and has not moved for long, on whatever node
     */
    record Sight(long behind, @Nullable Halt halt, boolean still) {
        boolean moves() {
            return halt == null && !still;
        }
    }

    List<String> names() {
        return names;
    }

    /** All of them, by name. */
    synchronized Map<String, Sight> look() throws SQLException {
        var sights = new TreeMap<String, Sight>();
        try (var connection = database.getConnection()) {
            var standings = Standing.all(connection);
            long head = head(connection);
            for (var name : names) {
                long position = Standing.of(standings, name).position();
                var _ = sights.put(name, sight(name, position, head));
            }
        }
        return sights;
    }

    private Sight sight(String name, long position, long head) {
        var now = clock.instant();
        var before = moved.get(name);
        if (before == null || before.to() != position || position >= head) {
            before = new Moved(position, now);
            var _ = moved.put(name, before);
        }
        var still = before.at().plus(LONG).isBefore(now);
        return new Sight(Math.max(0, head - position), halts.all().get(name), still);
    }

    private static long head(Connection connection) throws SQLException {
        try (var statement =
                        connection.prepareStatement("select position from event_store.event_head");
                var rows = statement.executeQuery()) {
            boolean _ = rows.next();
            return rows.getLong(1);
        }
    }
}
