package org.beistand.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseGuardIT {
    private static final EventNames NAMES = EventNames.of(List.of(Ledger.CONCEPT));
    private TestDatabase database;

    @BeforeEach
    void start() {
        database = TestPostgres.fresh();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private static DatabaseGuard guard(DataSource source) {
        return new DatabaseGuard(source, Duration.ofSeconds(2));
    }

    private void checkDatabase(EventNames names, Clock clock) {
        guard(database.app()).check(names, clock, false);
    }

    private void asSuperuser(String sql) throws SQLException {
        try (var connection = database.superuser().getConnection()) {
            EventStoreIT.update(connection, sql);
        }
    }

    private void refused() {
        assertThatThrownBy(() -> checkDatabase(NAMES, Clock.systemUTC()))
                .isInstanceOf(StartRefused.class);
    }

    @Test
    void what_beistand_migrates_may_start() {
        assertThatCode(() -> checkDatabase(NAMES, Clock.systemUTC())).doesNotThrowAnyException();
    }

    @Test
    void a_schema_not_migrated_yet_refuses_the_start() throws SQLException {
        asSuperuser("delete from access_log.migration_history where version is not null");

        refused();
    }

    @Test
    void a_newer_schema_refuses_the_start() throws SQLException {
        asSuperuser(
                """
                insert into event_store.migration_history (installed_rank, version, description,
                    type, script, checksum, installed_by, execution_time, success)
                values (99, '99', 'from the future', 'SQL', 'V99__x.sql', 1, 'someone', 1, true)
                """);

        refused();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop trigger next_position on event_store.event",
                "alter table event_store.event disable trigger append_only",
                "drop trigger append_only on event_store.command_receipt",
                "alter table event_store.event_head disable trigger all",
                "drop trigger append_only on access_log.reading",
                "alter table access_log.reading_2026_11 disable trigger append_only",
                "drop trigger never_emptied on access_log.reading_2028_01"
            })
    void a_missing_trigger_refuses_the_start(String sql) throws SQLException {
        asSuperuser(sql);

        refused();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grant insert on event_store.event_name to beistand_app",
                "grant update on access_log.reading to beistand_app",
                "grant delete on access_log.reading_2027_03 to beistand_app",
                "grant truncate on access_log.reading_other to beistand_app",
                "grant update on event_store.event to beistand_app",
                "grant delete on event_store.command_receipt to beistand_app",
                "grant truncate on event_store.event to beistand_app",
                "grant update on event_store.event_head to beistand_app",
                "grant insert on event_store.event_head to beistand_app"
            })
    void too_powerful_a_role_refuses_the_start(String sql) throws SQLException {
        asSuperuser(sql);

        refused();
    }

    @Test
    void a_superuser_refuses_the_start() {
        assertThatThrownBy(() -> guard(database.superuser()).check(NAMES, Clock.systemUTC(), false))
                .isInstanceOf(StartRefused.class);
    }

    @Test
    void a_large_object_refuses_the_start() throws SQLException {
        asSuperuser("create table read_model.odd (file oid)");

        refused();
    }

    @Test
    void a_wrong_head_row_refuses_the_start() throws SQLException {
        asSuperuser("update event_store.event_head set position = 5");

        refused();
    }

    @Test
    void an_unknown_fact_refuses_the_start() throws SQLException {
        try (var connection = database.app().getConnection()) {
            EventStoreIT.append(connection, UUID.randomUUID());
        }

        assertThatThrownBy(() -> checkDatabase(EventNames.all(), Clock.systemUTC()))
                .isInstanceOf(StartRefused.class);
        assertThatCode(() -> checkDatabase(NAMES, Clock.systemUTC())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(longs = {-3, 3})
    void a_clock_that_is_off_refuses_the_start(long seconds) {
        var clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(seconds));

        assertThatThrownBy(() -> checkDatabase(NAMES, clock)).isInstanceOf(StartRefused.class);
    }

    @Test
    void a_server_that_could_lose_facts_refuses_the_start() {
        assertThatThrownBy(() -> guard(database.app()).check(NAMES, Clock.systemUTC(), true))
                .isInstanceOf(StartRefused.class);
    }
}
