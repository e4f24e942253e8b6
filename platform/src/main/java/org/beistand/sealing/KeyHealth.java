package org.beistand.sealing;

import java.io.IOException;
import java.nio.file.Files;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the key store answers and has not been emptied under the running program. */
final class KeyHealth implements HealthIndicator {
    private final JdbcClient keys;
    private final KeySettings settings;

    KeyHealth(DataSource keys, KeySettings settings) {
        this.keys = JdbcClient.create(keys);
        this.settings = settings;
    }

    @Override
    public Health health() {
        try {
            boolean some =
                    keys.sql("select exists (select from keys.unit_key)")
                            .query(Boolean.class)
                            .single();
            var lost = !some && copyHoldsKeys();
            return (lost ? Health.down() : Health.up())
                    .withDetail("keyFile", Files.isReadable(settings.file()))
                    .withDetail("keys", some)
                    .build();
        } catch (DataAccessException | IOException e) {
            return Health.down().withDetail("failure", e.getClass().getSimpleName()).build();
        }
    }

    private boolean copyHoldsKeys() throws IOException {
        return Files.exists(settings.copy()) && Files.size(settings.copy()) > 0;
    }
}
