package org.beistand.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.beistand.language.NotNow;
import org.beistand.language.Rejection;
import org.beistand.platform.Ledger.LedgerCommand.Book;
import org.beistand.platform.Ledger.LedgerFull;
import org.beistand.platform.Ledger.LedgerId;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.rules.SetRule;
import org.beistand.rules.Staged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EventStoreIT {
    private TestDatabase database;

    @BeforeEach
    void start() {
        database = TestPostgres.fresh();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private List<Long> longs(String sql) {
        return JdbcClient.create(database.app()).sql(sql).query(Long.class).list();
    }

    private static LedgerId anyLedger() {
        return new LedgerId(UUID.randomUUID());
    }

    @Test
    void positions_have_no_gap_and_follow_the_order_of_commits_under_many_writers()
            throws Exception {
        int writers = 8;
        int each = 40;
        var ledgers = List.of(anyLedger(), anyLedger(), anyLedger());
        try (var node = LedgerNode.on(database.app());
                var other = LedgerNode.on(database.app());
                var threads = Executors.newFixedThreadPool(writers)) {
            var work = new ArrayList<Callable<List<Long>>>();
            for (int w = 0; w < writers; w++) {
                var on = w % 2 == 0 ? node : other;
                int writer = w;
                work.add(() -> write(on, ledgers, writer, each));
            }
            for (var acknowledged : threads.invokeAll(work)) {
                assertThat(acknowledged.get()).isSorted().doesNotHaveDuplicates();
            }
        }

        var positions = longs("select position from event_store.event order by position");
        assertThat(positions)
                .isEqualTo(LongStream.rangeClosed(1, positions.size()).boxed().toList());
        assertThat(longs("select position from event_store.event_head"))
                .containsExactly((long) positions.size());
        assertThat(
                        longs(
                                """
                                select count(*) from (select version, row_number() over
                                    (partition by aggregate_id order by position) - 1 as expected
                                    from event_store.event) v where version <> expected
                                """))
                .containsExactly(0L);
        assertThat(longs("select count(*) from event_store.command_receipt").getFirst())
                .isPositive();
    }

    private static List<Long> write(LedgerNode on, List<LedgerId> ledgers, int writer, int each) {
        var positions = new ArrayList<Long>();
        for (int i = 0; i < each; i++) {
            var ledger = i % 4 == 0 ? ledgers.get((writer + i) % ledgers.size()) : anyLedger();
            try {
                positions.add(on.send(new Book(ledger, i % 7 == 6 ? -1_000 : 1, 1)).position());
            } catch (Rejection e) {
                assertThat(e).isInstanceOfAny(Ledger.Overdrawn.class, NotNow.class);
            }
        }
        return positions;
    }

    @Test
    void a_reader_gets_every_fact_in_order_although_a_writer_dawdles() throws Exception {
        try (var node = LedgerNode.on(database.app());
                var slow = database.app().getConnection();
                var stream = node.axon.eventStore().openStream(null)) {
            slow.setAutoCommit(false);
            append(slow, UUID.randomUUID());
            var behind =
                    node.commands
                            .send(
                                    new Book(anyLedger(), 1, 1),
                                    LedgerNode.sending(UUID.randomUUID()))
                            .toCompletableFuture();
            assertThat(stream.hasNextAvailable(700, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(behind).isNotDone();
            slow.commit();

            assertThat(position(stream.nextAvailable())).isEqualTo(1);
            assertThat(position(stream.nextAvailable())).isEqualTo(2);
            assertThat(behind.join().position()).isEqualTo(2);
        }
    }

    @Test
    void a_writer_that_gives_up_leaves_no_gap() throws Exception {
        try (var node = LedgerNode.on(database.app());
                var slow = database.app().getConnection()) {
            slow.setAutoCommit(false);
            append(slow, UUID.randomUUID());
            slow.rollback();

            assertThat(node.send(new Book(anyLedger(), 1, 1)).position()).isEqualTo(1);
        }
    }

    @Test
    void a_reader_stops_at_a_log_with_a_hole() throws Exception {
        try (var node = LedgerNode.on(database.app())) {
            for (int i = 0; i < 3; i++) {
                node.send(new Book(anyLedger(), 1, 1));
            }
            try (var superuser = database.superuser().getConnection();
                    var statement = superuser.createStatement()) {
                statement.execute("alter table event_store.event disable trigger append_only");
                statement.execute("delete from event_store.event where position = 2");
            }
            var engine = ((RuledEventStore) node.axon.eventStore()).engine();

            assertThatThrownBy(() -> engine.readEvents(null, false).toList())
                    .isInstanceOf(EventStoreException.class);
        }
    }

    @Test
    void a_set_rule_is_written_before_the_append_and_in_its_transaction() throws Exception {
        var seen = new AtomicReference<List<?>>();
        SetRule rule =
                (facts, transaction) -> {
                    seen.set(facts);
                    assertThat(only(transaction, "select count(*) from event_store.event"))
                            .isZero();
                    assertThat(headIsFree()).isTrue();
                    update(transaction, "insert into rules.kept values (1)");
                };
        try (var owner = database.owner().getConnection()) {
            update(owner, "create table rules.kept (one int constraint kept_once unique)");
        }
        try (var node = LedgerNode.on(database.app(), rule)) {
            node.send(new Book(anyLedger(), 2, 2));
        }

        assertThat(seen.get()).hasSize(2).allMatch(Staged.class::isInstance);
        assertThat(longs("select count(*) from rules.kept")).containsExactly(1L);
    }

    /** Whether the head row is locked by nobody, so that others could append meanwhile. */
    private boolean headIsFree() throws SQLException {
        try (var other = database.owner().getConnection()) {
            return only(
                            other,
                            "select count(*) from (select 1 from event_store.event_head"
                                    + " for update skip locked) free")
                    == 1;
        }
    }

    @Test
    void a_broken_rule_refuses_the_command_and_leaves_nothing() throws Exception {
        SetRule rule =
                new SetRule() {
                    @Override
                    public void write(List<Staged<?>> facts, Connection transaction)
                            throws SQLException {
                        update(transaction, "insert into rules.kept values (1)");
                    }

                    @Override
                    public Rejection broken(String constraint) {
                        return constraint.equals("kept_once") ? new LedgerFull() : null;
                    }
                };
        try (var owner = database.owner().getConnection()) {
            update(owner, "create table rules.kept (one int constraint kept_once unique)");
        }
        try (var node = LedgerNode.on(database.app(), rule)) {
            node.send(new Book(anyLedger(), 2, 1));

            assertThatThrownBy(() -> node.send(new Book(anyLedger(), 2, 1)))
                    .isInstanceOf(LedgerFull.class);
        }
        assertThat(longs("select count(*) from event_store.event")).containsExactly(1L);
        assertThat(longs("select count(*) from event_store.command_receipt")).containsExactly(1L);
    }

    @Test
    void a_long_history_is_read_whole() {
        var ledger = anyLedger();
        try (var node = LedgerNode.on(database.app())) {
            for (int i = 0; i < 3; i++) {
                node.send(new Book(ledger, 1, 700));
            }
            assertThat(node.send(new Book(ledger, -2_100, 1)).version()).isEqualTo(2_100);
        }
    }

    private static long position(TrackedEventMessage<?> message) {
        return message.trackingToken().position().orElseThrow();
    }

    static void append(Connection connection, UUID ledger) throws SQLException {
        update(
                connection,
                """
                insert into event_store.event (event_id, aggregate_id, version, aggregate_type,
                    recorded_at, name, revision, payload, metadata)
                values (gen_random_uuid(), '%1$s', 0, 'Ledger', now(), 'ledger.booked', '1',
                    '{"ledgerId":"%1$s","amount":1,"sum":1}', '{}')
                """
                        .formatted(ledger));
    }

    static void update(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long only(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
