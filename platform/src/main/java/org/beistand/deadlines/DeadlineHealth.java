package org.beistand.deadlines;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;

/** Whether what has come due is taken up in time, whoever does it. */
final class DeadlineHealth implements HealthIndicator {
    private static final Duration LATE = Duration.ofMinutes(15);
    private final DeadlineTable table;
    private final Clock clock;

    DeadlineHealth(DeadlineTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Health health() {
        try {
            var standing = table.standing(clock.instant().minus(LATE));
            return (standing.late() == 0 ? Health.up() : Health.status("LATE"))
                    .withDetail("waiting", standing.waiting())
                    .withDetail("late", standing.late())
                    .withDetail("failing", standing.failing())
                    .build();
        } catch (DataAccessException e) {
            return Health.down().withDetail("failure", e.getClass().getSimpleName()).build();
        }
    }
}
