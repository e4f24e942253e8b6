package org.beistand.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Objects;
import org.beistand.platform.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives pgbench cases like ours, of its own: both work on the same tables, never on one case. */
final class Twins {
    private Twins() {}

    static void make(TestDatabase database) throws IOException {
        var superuser = JdbcClient.create(database.superuser());
        try (var in = Twins.class.getResourceAsStream("twins.sql")) {
            int _ =
                    superuser
                            .sql(new String(Objects.requireNonNull(in).readAllBytes(), UTF_8))
                            .update();
        }
    }
}
