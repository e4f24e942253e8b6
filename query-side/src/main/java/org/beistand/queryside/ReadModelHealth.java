package org.beistand.queryside;

import java.sql.SQLException;
import java.util.Map;
import org.beistand.queryside.ReadModelWatch.Sight;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down as soon as a read model stands still; names it, and the fact before which it stands. */
final class ReadModelHealth implements HealthIndicator {
    private final ReadModelWatch watch;

    ReadModelHealth(ReadModelWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        try {
            var sights = watch.look();
            var moves = sights.values().stream().allMatch(Sight::moves);
            return (moves ? Health.up() : Health.down()).withDetails(details(sights)).build();
        } catch (SQLException e) {
            return Health.down().withDetail("sqlState", String.valueOf(e.getSQLState())).build();
        }
    }

    private static Map<String, Object> details(Map<String, Sight> sights) {
        var details = new java.util.TreeMap<String, Object>();
        sights.forEach((name, sight) -> {
            var _ = details.put(name, sentence(sight));
        });
        return details;
    }

    private static String sentence(Sight sight) {
        var behind = "behind by " + sight.behind();
        var halt = sight.halt();
        if (halt != null) {
            return "%s, stands still before %d since %s (%s)"
                    .formatted(behind, halt.position(), halt.since(), halt.failure());
        }
        return sight.still() ? behind + ", has not moved for a minute" : behind;
    }
}
