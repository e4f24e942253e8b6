package org.beistand.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.beistand.platform.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationsIT {

    @Test
    void four_nodes_may_migrate_one_empty_database_at_once() throws Exception {
        try (var database = TestPostgres.empty();
                var nodes = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> start =
                    () -> {
                        Migrations.migrate(database.owner());
                        Migrations.migrateKeys(database.keysOwner());
                        return true;
                    };

            var results = nodes.invokeAll(List.of(start, start, start, start));

            for (var result : results) {
                assertThat(result.get()).isTrue();
            }
            assertThat(position(JdbcClient.create(database.app()))).isZero();
        }
    }

    @Test
    void a_newer_schema_than_the_program_knows_is_left_alone() {
        try (var database = TestPostgres.fresh()) {
            var updated =
                    JdbcClient.create(database.owner())
                            .sql(
                                    """
                                    insert into event_store.migration_history
                                      (installed_rank, version, description, type, script, checksum,
                                       installed_by, execution_time, success)
                                    values (99, '99', 'from the future', 'SQL', 'V99__x.sql', 1,
                                       'someone', 1, true)
                                    """)
                            .update();
            assertThat(updated).isOne();

            assertThatThrownBy(() -> Migrations.migrate(database.owner()))
                    .isInstanceOf(StartRefused.class);
        }
    }

    @Test
    void migrating_again_changes_nothing() {
        try (var database = TestPostgres.fresh()) {
            Migrations.migrate(database.owner());

            assertThat(position(JdbcClient.create(database.app()))).isZero();
        }
    }

    private static long position(JdbcClient database) {
        return database.sql("select position from event_store.event_head")
                .query(Long.class)
                .single();
    }
}
