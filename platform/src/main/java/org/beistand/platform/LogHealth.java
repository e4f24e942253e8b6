package org.beistand.platform;

import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the head row names the last fact of the log, as it must at every moment. */
final class LogHealth implements HealthIndicator {
    private final JdbcClient database;

    LogHealth(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    private record Head(long position, long last) {}

    @Override
    public Health health() {
        try {
            var head =
                    database.sql(
                                    """
                                    select position, coalesce((select max(position)
                                        from event_store.event), 0) as last
                                    from event_store.event_head
                                    """)
                            .query(Head.class)
                            .single();
            return (head.position() == head.last() ? Health.up() : Health.down())
                    .withDetail("head", head.position())
                    .withDetail("last", head.last())
                    .build();
        } catch (DataAccessException e) {
            return Health.down().withDetail("failure", e.getClass().getSimpleName()).build();
        }
    }
}
