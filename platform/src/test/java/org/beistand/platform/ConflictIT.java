package org.beistand.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.beistand.language.NotNow;
import org.beistand.platform.Ledger.LedgerCommand.Book;
import org.beistand.platform.Ledger.LedgerId;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.rules.SetRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is tried again and what is not, with the chains of causes that really occur. */
class ConflictIT {
    private TestDatabase database;
    private final LedgerId ledger = new LedgerId(UUID.randomUUID());

    @BeforeEach
    void start() throws SQLException {
        database = TestPostgres.fresh();
        try (var owner = database.owner().getConnection()) {
            EventStoreIT.update(owner, "create table rules.pair (id int primary key, n int)");
            EventStoreIT.update(owner, "insert into rules.pair values (1, 0), (2, 0)");
        }
    }

    @AfterEach
    void stop() {
        database.close();
    }

    /** A rule that fails as often as said, and counts how often it was tried. */
    private record Failing(AtomicInteger tries, int times, Breakage breakage) implements SetRule {
        interface Breakage {
            void happen(Connection transaction) throws SQLException;
        }

        @Override
        public void write(
                java.util.List<org.beistand.rules.Staged<?>> facts, Connection transaction)
                throws SQLException {
            if (tries.incrementAndGet() <= times) {
                breakage.happen(transaction);
            }
        }
    }

    private void isTriedAgain(Failing.Breakage breakage) {
        var once = new Failing(new AtomicInteger(), 1, breakage);
        try (var node = LedgerNode.on(database.app(), once)) {
            assertThat(node.send(new Book(ledger, 1, 1)).position()).isEqualTo(1);
        }
        var always = new Failing(new AtomicInteger(), 99, breakage);
        try (var node = LedgerNode.on(database.app(), always)) {
            assertThat(catchThrowable(() -> node.send(new Book(ledger, 1, 1))))
                    .isInstanceOf(NotNow.class);
            assertThat(always.tries()).hasValue(3);
        }
    }

    private static Failing.Breakage sqlState(String state) {
        return transaction ->
                EventStoreIT.update(
                        transaction,
                        "do $$ begin raise exception 'x' using errcode = '" + state + "'; end $$");
    }

    @Test
    void a_fact_that_somebody_else_added_first_is_a_conflict() {
        isTriedAgain(transaction -> {
            throw new ConcurrencyException("as Axon says it");
        });
    }

    @Test
    void a_creation_that_somebody_else_won_is_decided_anew() {
        SetRule rival =
                new Failing(
                        new AtomicInteger(),
                        1,
                        _ -> {
                            try (var other = database.app().getConnection()) {
                                EventStoreIT.append(other, ledger.value());
                            }
                        });
        try (var node = LedgerNode.on(database.app(), rival)) {
            var outcome = node.send(new Book(ledger, 1, 1));

            assertThat(outcome.version()).isEqualTo(1);
            assertThat(outcome.position()).isEqualTo(2);
        }
    }

    @Test
    void the_chain_of_a_lost_creation_is_a_conflict_and_so_is_that_of_a_lost_addition() {
        try (var node = LedgerNode.on(database.app())) {
            node.send(new Book(ledger, 1, 1));
            var stored = node.axon.eventStore().readEvents(ledger.value().toString()).next();

            var lost = catchThrowable(() -> node.axon.eventStore().publish(stored));

            assertThat(lost).isInstanceOf(AggregateStreamCreationException.class);
            assertThat(SqlStates.isConflict(lost)).isTrue();
        }
    }

    @Test
    void a_serialization_failure_is_tried_again() {
        isTriedAgain(sqlState("40001"));
    }

    @Test
    void a_lock_that_was_not_to_be_had_is_tried_again() {
        isTriedAgain(transaction -> {
            EventStoreIT.update(transaction, "set local lock_timeout = '50ms'");
            try (var other = database.owner().getConnection()) {
                other.setAutoCommit(false);
                EventStoreIT.update(other, "update rules.pair set n = 1 where id = 1");
                EventStoreIT.update(transaction, "update rules.pair set n = 2");
            }
        });
    }

    @Test
    void a_deadlock_is_tried_again() {
        isTriedAgain(this::deadlock);
    }

    private void deadlock(Connection transaction) throws SQLException {
        try (var other = database.superuser().getConnection()) {
            // who waits longest does not notice, so the command is always the one to give way
            EventStoreIT.update(other, "set deadlock_timeout = '1min'");
            other.setAutoCommit(false);
            EventStoreIT.update(other, "update rules.pair set n = 1 where id = 1");
            EventStoreIT.update(transaction, "update rules.pair set n = 2 where id = 2");
            var crossing =
                    CompletableFuture.runAsync(() -> {
                        try {
                            EventStoreIT.update(other, "update rules.pair set n = 1 where id = 2");
                        } catch (SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    });
            try {
                EventStoreIT.update(transaction, "update rules.pair set n = 2 where id = 1");
            } finally {
                crossing.exceptionally(_ -> null).join();
                other.rollback();
            }
        }
    }

    @Test
    void any_other_failure_is_tried_once() {
        for (var breakage : java.util.List.of(sqlState("22012"), sqlState("23514"))) {
            var rule = new Failing(new AtomicInteger(), 99, breakage);
            try (var node = LedgerNode.on(database.app(), rule)) {
                assertThat(catchThrowable(() -> node.send(new Book(ledger, 1, 1))))
                        .isNotInstanceOf(NotNow.class)
                        .hasRootCauseInstanceOf(SQLException.class);
                assertThat(rule.tries()).hasValue(1);
            }
        }
    }

    @Test
    void a_refusal_is_tried_once() {
        var rule = new Failing(new AtomicInteger(), 99, _ -> raise());
        try (var node = LedgerNode.on(database.app(), rule)) {
            assertThat(catchThrowable(() -> node.send(new Book(ledger, 1, 1))))
                    .isInstanceOf(Ledger.LedgerFull.class);
            assertThat(rule.tries()).hasValue(1);
        }
    }

    private static void raise() {
        throw new Ledger.LedgerFull();
    }

    @Test
    void a_database_that_is_away_is_answered_with_not_now() {
        var rule = new Failing(new AtomicInteger(), 99, sqlState("57P01"));
        try (var node = LedgerNode.on(database.app(), rule)) {
            assertThat(catchThrowable(() -> node.send(new Book(ledger, 1, 1))))
                    .isInstanceOf(NotNow.class);
        }
        assertThat(SqlStates.isAway(new EventStoreException("x", new SQLException("", "08006"))))
                .isTrue();
    }
}
