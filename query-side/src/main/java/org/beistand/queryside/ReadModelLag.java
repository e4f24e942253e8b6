package org.beistand.queryside;

import java.sql.SQLException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether the answers are recent enough to be served. A read model that stands still does not make
 * a node unready: all others would be gone with it. That is for {@link ReadModelHealth} to tell.
 */
final class ReadModelLag implements HealthIndicator {
    private static final long MOST = 5_000;
    private final ReadModelWatch watch;

    ReadModelLag(ReadModelWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        try {
            long lag =
                    watch.look().values().stream()
                            .filter(ReadModelWatch.Sight::moves)
                            .mapToLong(ReadModelWatch.Sight::behind)
                            .max()
                            .orElse(0);
            return (lag <= MOST ? Health.up() : Health.outOfService())
                    .withDetail("behind", lag)
                    .build();
        } catch (SQLException e) {
            return Health.down().withDetail("sqlState", String.valueOf(e.getSQLState())).build();
        }
    }
}
