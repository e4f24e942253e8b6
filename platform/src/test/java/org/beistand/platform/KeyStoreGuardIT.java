package org.beistand.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class KeyStoreGuardIT {
    private final TestDatabase database = TestPostgres.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    private DataSource superuser() {
        var source = new PGSimpleDataSource();
        source.setUrl(database.keysUrl());
        source.setUser("postgres");
        return source;
    }

    private void refused(DataSource source, boolean durable) {
        assertThatThrownBy(() -> new KeyStoreGuard(source).check(durable))
                .isInstanceOf(StartRefused.class);
    }

    @Test
    void what_beistand_migrates_may_start() {
        assertThatCode(() -> new KeyStoreGuard(database.keysApp()).check(false))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from keys.migration_history where version is not null",
                "grant truncate on keys.unit_key to beistand_app",
                "grant delete on keys.destroyed_key to beistand_app",
                "grant update on keys.destroyed_key to beistand_app"
            })
    void a_key_store_in_another_state_refuses_the_start(String sql) throws SQLException {
        try (var connection = superuser().getConnection()) {
            EventStoreIT.update(connection, sql);
        }

        refused(database.keysApp(), false);
    }

    @Test
    void a_superuser_refuses_the_start() {
        refused(superuser(), false);
    }

    @Test
    void a_server_that_could_lose_keys_refuses_the_start() {
        refused(database.keysApp(), true);
    }
}
