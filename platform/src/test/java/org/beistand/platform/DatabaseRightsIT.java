package org.beistand.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.beistand.platform.Ledger.LedgerCommand.Book;
import org.beistand.platform.Ledger.LedgerId;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseRightsIT {
    private static final String NOT_ALLOWED = "42501";
    private static final String APPEND_ONLY = "BE001";
    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestPostgres.fresh();
        try (var node = LedgerNode.on(database.app())) {
            node.send(new Book(new LedgerId(UUID.randomUUID()), 1, 3));
        }
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event_store.event set payload = '{}'",
                "delete from event_store.event",
                "truncate event_store.event",
                "alter table event_store.event disable trigger append_only",
                "alter table event_store.event disable trigger next_position",
                "drop table event_store.event",
                "update event_store.event_head set position = 0",
                "insert into event_store.event_head values (true, 7)",
                "delete from event_store.event_head",
                "insert into event_store.event_name values ('a', '1')",
                "update event_store.command_receipt set position = 1",
                "delete from event_store.command_receipt",
                "truncate event_store.command_receipt",
                "insert into event_store.migration_history (installed_rank) values (1000)",
                "delete from event_store.migration_history",
                "create table event_store.mine (a int)",
                "create table public.mine (a int)",
                "create schema mine",
                "set session_replication_role = replica",
                "update access_log.reading set purpose = 'AUDIT'",
                "delete from access_log.reading",
                "truncate access_log.reading",
                "update access_log.administration set what = 'TEAM_CREATED'",
                "delete from access_log.administration",
                "truncate access_log.administration"
            })
    void the_application_can_only_add(String sql) {
        assertThatThrownBy(() -> run(database.app(), sql)).satisfies(e -> has(e, NOT_ALLOWED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event_store.event set payload = '{}'",
                "delete from event_store.event",
                "truncate event_store.event",
                "update event_store.command_receipt set position = 1",
                "delete from event_store.command_receipt",
                "truncate event_store.command_receipt",
                "delete from event_store.event_head",
                "truncate event_store.event_head"
            })
    void even_the_owner_meets_the_trigger(String sql) {
        assertThatThrownBy(() -> run(database.owner(), sql)).satisfies(e -> has(e, APPEND_ONLY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "1", "-1"})
    void nobody_chooses_a_position(String position) throws SQLException {
        run(
                database.app(),
                """
                insert into event_store.event (position, event_id, aggregate_id, version,
                    aggregate_type, recorded_at, name, revision, payload, metadata)
                select %s, gen_random_uuid(), gen_random_uuid(), 0, 'Ledger', now(),
                    'ledger.booked', '1', '{}', '{}'
                """
                        .formatted(position));
        run(
                database.app(),
                """
                do $$ begin
                    if (select max(position) <> count(*) from event_store.event) then
                        raise exception 'a gap';
                    end if;
                end $$
                """);
    }

    private static void has(Throwable e, String state) {
        InstanceOfAssertFactories.type(SQLException.class)
                .createAssert(e)
                .extracting(SQLException::getSQLState)
                .isEqualTo(state);
    }

    private static void run(DataSource as, String sql) throws SQLException {
        try (var connection = as.getConnection()) {
            EventStoreIT.update(connection, sql);
        }
    }
}
