package org.beistand.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.beistand.language.CommandIdReused;
import org.beistand.language.Commands.Outcome;
import org.beistand.language.Commands.Sending;
import org.beistand.language.DomainCommand;
import org.beistand.language.NotPossible;
import org.beistand.platform.CommandsTogether.Addressed;
import org.beistand.platform.Ledger.LedgerCommand.Book;
import org.beistand.platform.Ledger.LedgerCommand.Shut;
import org.beistand.platform.Ledger.LedgerId;
import org.beistand.platform.Ledger.Overdrawn;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class CommandsTogetherIT {
    private TestDatabase database;
    private LedgerNode node;
    private final LedgerId ledger = new LedgerId(UUID.randomUUID());
    private final LedgerId other = new LedgerId(UUID.randomUUID());

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

    private static List<Addressed> addressed(DomainCommand... commands) {
        return Stream.of(commands)
                .map(c -> new Addressed(c, LedgerNode.sending(UUID.randomUUID())))
                .toList();
    }

    private long number(String sql) {
        return JdbcClient.create(database.app()).sql(sql).query(Long.class).single();
    }

    private long facts() {
        return number("select count(*) from event_store.event");
    }

    private long receipts() {
        return number("select count(*) from event_store.command_receipt");
    }

    @Test
    void each_sees_what_the_one_before_it_decided_and_all_share_a_transaction() {
        var outcomes =
                node.sendTogether(
                        addressed(
                                new Book(ledger, 5, 1),
                                new Book(other, 7, 1),
                                new Book(ledger, -4, 1),
                                new Shut(ledger)));

        assertThat(outcomes)
                .containsExactly(
                        new Outcome(4, 2, false),
                        new Outcome(4, 0, false),
                        new Outcome(4, 2, false),
                        new Outcome(4, 2, false));
        assertThat(number("select count(distinct xmin::text) from event_store.event")).isOne();
        assertThat(number("select count(distinct position) from event_store.event")).isEqualTo(4);
        assertThat(receipts()).isEqualTo(4);
    }

    @Test
    void a_repeat_alone_or_together_gets_the_first_outcome() {
        var commands = addressed(new Book(ledger, 5, 1), new Book(ledger, 6, 1));
        var first = node.sendTogether(commands);

        var again = node.sendTogether(commands);
        var alone = node.send(commands.getLast().command(), commands.getLast().sending());

        assertThat(again).allMatch(Outcome::repeated);
        assertThat(again).extracting(Outcome::position).containsOnly(first.getFirst().position());
        assertThat(alone).isEqualTo(again.getLast());
        assertThat(facts()).isEqualTo(2);
    }

    @Test
    void what_is_new_is_added_to_what_was_there_already() {
        var known = addressed(new Book(ledger, 5, 1));
        var _ = node.sendTogether(known);

        var outcomes =
                node.sendTogether(
                        List.of(known.getFirst(), addressed(new Shut(ledger)).getFirst()));

        assertThat(outcomes).extracting(Outcome::repeated).containsExactly(true, false);
        assertThat(facts()).isEqualTo(2);
    }

    @Test
    void one_that_is_refused_takes_all_with_it() {
        assertThatThrownBy(() ->
                        node.sendTogether(
                                addressed(
                                        new Book(other, 1, 1),
                                        new Book(ledger, 5, 1),
                                        new Book(ledger, -6, 1))))
                .isInstanceOf(Overdrawn.class);

        assertThat(facts()).isZero();
        assertThat(receipts()).isZero();
        assertThat(node.send(new Book(ledger, 1, 1))).isEqualTo(new Outcome(1, 0, false));
    }

    @Test
    void the_gate_is_asked_for_each() {
        var stranger =
                new Sending(
                        LedgerNode.STRANGER,
                        LedgerNode.sending(UUID.randomUUID()).commandId(),
                        LedgerNode.sending(UUID.randomUUID()).purpose(),
                        LedgerNode.sending(UUID.randomUUID()).channel(),
                        null,
                        UUID.randomUUID());

        assertThatThrownBy(() ->
                        node.sendTogether(
                                List.of(
                                        addressed(new Book(other, 1, 1)).getFirst(),
                                        new Addressed(new Book(ledger, 1, 1), stranger))))
                .isInstanceOf(NotPossible.class);
        assertThat(facts()).isZero();
    }

    @Test
    void an_id_used_for_another_command_is_refused() {
        var first = addressed(new Book(ledger, 5, 1)).getFirst();
        node.send(first.command(), first.sending());

        assertThatThrownBy(() ->
                        node.sendTogether(
                                List.of(new Addressed(new Book(ledger, 6, 1), first.sending()))))
                .isInstanceOf(CommandIdReused.class);
    }

    @Test
    void no_version_can_be_expected() {
        var sending = LedgerNode.sending(UUID.randomUUID()).expecting(1L);

        assertThatThrownBy(() ->
                        node.sendTogether(List.of(new Addressed(new Book(ledger, 6, 1), sending))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
