package org.beistand.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.CommandIdReused;
import org.beistand.language.Commands.Outcome;
import org.beistand.language.Commands.Sending;
import org.beistand.language.NotNow;
import org.beistand.language.NotPossible;
import org.beistand.language.Recorded;
import org.beistand.language.Role;
import org.beistand.language.VersionOutdated;
import org.beistand.platform.Ledger.LedgerCommand.Book;
import org.beistand.platform.Ledger.LedgerCommand.Shut;
import org.beistand.platform.Ledger.LedgerId;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.rules.SetRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class CommandsIT {
    private TestDatabase database;
    private LedgerNode node;
    private final LedgerId ledger = new LedgerId(UUID.randomUUID());

    @BeforeEach
    void start() {
        database = TestPostgres.fresh();
        node = LedgerNode.on(database.app());
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    private long count(String table) {
        return JdbcClient.create(database.app())
                .sql("select count(*) from event_store." + table)
                .query(Long.class)
                .single();
    }

    @Test
    void a_command_answers_with_position_and_version() {
        assertThat(node.send(new Book(ledger, 5, 2))).isEqualTo(new Outcome(2, 1, false));
        assertThat(node.send(new Book(ledger, 5, 1))).isEqualTo(new Outcome(3, 2, false));
    }

    @Test
    void a_repeat_gets_the_first_outcome_and_leaves_no_second_fact() {
        var sending = LedgerNode.sending(UUID.randomUUID());
        var first = node.send(new Book(ledger, 5, 2), sending);
        node.send(new Book(ledger, 1, 1));

        var second = node.send(new Book(ledger, 5, 2), sending);

        assertThat(second).isEqualTo(new Outcome(first.position(), first.version(), true));
        assertThat(count("event")).isEqualTo(3);
    }

    @Test
    void sixteen_equal_commands_at_once_take_effect_once() {
        var sending = LedgerNode.sending(UUID.randomUUID());
        var sent = new ArrayList<CompletableFuture<Outcome>>();
        for (int i = 0; i < 16; i++) {
            sent.add(node.commands.send(new Book(ledger, 5, 1), sending).toCompletableFuture());
        }

        var outcomes = sent.stream().map(CompletableFuture::join).toList();

        assertThat(outcomes).allMatch(o -> o.position() == 1 && o.version() == 0);
        assertThat(outcomes).filteredOn(o -> !o.repeated()).hasSize(1);
        assertThat(count("event")).isEqualTo(1);
        assertThat(count("command_receipt")).isEqualTo(1);
    }

    @Test
    void sixteen_different_commands_at_once_are_all_applied_on_top_of_each_other() {
        try (var other = LedgerNode.on(database.app())) {
            var sent = new ArrayList<CompletableFuture<Outcome>>();
            for (int i = 0; i < 16; i++) {
                var on = i % 2 == 0 ? node : other;
                sent.add(
                        on.commands
                                .send(new Book(ledger, 1, 1), LedgerNode.sending(UUID.randomUUID()))
                                .toCompletableFuture());
            }
            var done =
                    sent.stream()
                            .filter(f -> {
                                try {
                                    f.join();
                                    return true;
                                } catch (RuntimeException e) {
                                    assertThat(e).hasCauseInstanceOf(NotNow.class);
                                    return false;
                                }
                            })
                            .count();

            assertThat(done).isPositive();
            assertThat(count("event")).isEqualTo(done);
            var sum =
                    JdbcClient.create(database.app())
                            .sql("select max((payload::json->>'sum')::int) from event_store.event")
                            .query(Long.class)
                            .single();
            assertThat(sum).isEqualTo(done);
        }
    }

    @Test
    void an_id_used_for_another_command_or_by_another_person_is_refused() {
        var id = UUID.randomUUID();
        node.send(new Book(ledger, 5, 1), LedgerNode.sending(id));
        var system = new org.beistand.language.Actor.SystemProcess("import", null);

        assertThatThrownBy(() -> node.send(new Book(ledger, 6, 1), LedgerNode.sending(id)))
                .isInstanceOf(CommandIdReused.class);
        assertThatThrownBy(() ->
                        node.send(
                                new Book(ledger, 5, 1),
                                Sending.of(system, new CommandId(id), Channel.IMPORT)))
                .isInstanceOf(CommandIdReused.class);
        assertThat(count("event")).isEqualTo(1);
    }

    @Test
    void a_refused_command_leaves_nothing_and_is_decided_anew() {
        var sending = LedgerNode.sending(UUID.randomUUID());
        var command = new Book(ledger, -3, 1);
        assertThatThrownBy(() -> node.send(command, sending)).isInstanceOf(Ledger.Overdrawn.class);
        assertThat(count("command_receipt")).isZero();
        node.send(new Book(ledger, 10, 1));

        assertThat(node.send(command, sending).repeated()).isFalse();
    }

    @Test
    void a_command_without_consequence_has_a_receipt_too() {
        node.send(new Book(ledger, 10, 1));
        var sending = LedgerNode.sending(UUID.randomUUID());

        assertThat(node.send(new Book(ledger, 10, 0), sending)).isEqualTo(new Outcome(1, 0, false));
        assertThat(node.send(new Book(ledger, 10, 0), sending).repeated()).isTrue();
    }

    @Test
    void a_writer_who_saw_an_older_version_is_refused() {
        node.send(new Book(ledger, 10, 2));
        var sending = LedgerNode.sending(UUID.randomUUID());

        assertThatThrownBy(() -> node.send(new Book(ledger, 1, 1), sending.expecting(0L)))
                .isInstanceOf(VersionOutdated.class);
        assertThat(node.send(new Book(ledger, 1, 1), sending.expecting(1L)).version()).isEqualTo(2);
    }

    @Test
    void whom_the_gate_refuses_leaves_nothing() {
        var sending =
                Sending.of(LedgerNode.STRANGER, new CommandId(UUID.randomUUID()), Channel.API);

        assertThatThrownBy(() -> node.send(new Book(ledger, 1, 1), sending))
                .isInstanceOf(NotPossible.class);
        assertThat(count("event")).isZero();
        assertThat(count("command_receipt")).isZero();
    }

    @Test
    void what_does_not_exist_is_not_possible() {
        assertThatThrownBy(() -> node.send(new Shut(ledger))).isInstanceOf(NotPossible.class);
    }

    @Test
    void every_fact_says_who_when_and_why() {
        var sending = LedgerNode.sending(UUID.randomUUID());
        node.send(new Book(ledger, 4, 1), sending);

        Recorded<?> fact;
        try (var log = node.axon.eventStore().openStream(null)) {
            fact = RecordedEvents.of(log.nextAvailable());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }

        var provenance = fact.provenance();
        assertThat(fact.event()).isEqualTo(new Ledger.LedgerEvent.Booked(ledger, 4, 4));
        assertThat(provenance.position()).isEqualTo(1);
        assertThat(provenance.version()).isZero();
        assertThat(provenance.author().staff()).isEqualTo(LedgerNode.WORKER.id());
        assertThat(provenance.author().role()).isEqualTo(Role.CASE_WORKER);
        assertThat(provenance.commandId()).isEqualTo(sending.commandId());
        assertThat(provenance.correlationId()).isEqualTo(sending.correlationId());
        assertThat(provenance.channel()).isEqualTo(Channel.API);
        assertThat(provenance.purpose()).isEqualTo(sending.purpose());
    }

    @Test
    void a_command_that_comes_past_the_port_is_not_handled() {
        var result = new CompletableFuture<Throwable>();
        node.axon
                .commandBus()
                .dispatch(
                        new org.axonframework.commandhandling.GenericCommandMessage<>(
                                new Book(ledger, 1, 1)),
                        (_, answer) -> result.complete(answer.exceptionResult()));

        assertThat(result.join()).isInstanceOf(IllegalStateException.class);
        assertThat(count("event")).isZero();
    }

    @Test
    void when_all_places_are_taken_the_answer_is_not_now() {
        var go = new CountDownLatch(1);
        SetRule slow = (_, _) -> await(go);
        var slots = new CommandSlots(1, 1, Duration.ofMinutes(1));
        try (var busy = LedgerNode.start(database.app(), List.of(slow), List.of(), slots)) {
            var runs = sendTo(busy);
            var waits = sendTo(busy);

            assertThatThrownBy(sendTo(busy)::join).hasCauseInstanceOf(NotNow.class);
            assertThat(runs).isNotDone();
            assertThat(waits).isNotDone();

            go.countDown();
            assertThat(List.of(runs.join().position(), waits.join().position()))
                    .containsExactlyInAnyOrder(1L, 2L);
            assertThat(sendTo(busy).join().position()).isEqualTo(3);
        }
    }

    @Test
    void who_waits_too_long_is_answered_with_not_now() {
        var go = new CountDownLatch(1);
        SetRule slow = (_, _) -> await(go);
        var slots = new CommandSlots(1, 1, Duration.ofMillis(50));
        try (var busy = LedgerNode.start(database.app(), List.of(slow), List.of(), slots)) {
            var one = sendTo(busy);
            var other = sendTo(busy);

            assertThatThrownBy(() -> CompletableFuture.anyOf(one, other).join())
                    .hasCauseInstanceOf(NotNow.class);

            go.countDown();
        }
    }

    private static CompletableFuture<Outcome> sendTo(LedgerNode node) {
        return node.commands
                .send(
                        new Book(new LedgerId(UUID.randomUUID()), 1, 1),
                        LedgerNode.sending(UUID.randomUUID()))
                .toCompletableFuture();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
