package org.beistand.platform;

import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.beistand.access.Grounds;
import org.beistand.access.Relation;
import org.beistand.language.Actor;
import org.beistand.language.CanIgnoreReturnValue;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.Commands;
import org.beistand.language.Commands.Outcome;
import org.beistand.language.Commands.Sending;
import org.beistand.language.DomainCommand;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.rules.SetRule;

/** One node with ledgers on it, wired as in production but for the gate. */
final class LedgerNode implements AutoCloseable {
    static final Actor.Staff WORKER =
            new Actor.Staff(new StaffId(new UUID(7, 7)), Set.of(Role.CASE_WORKER), Set.of(), null);
    static final Actor.Staff STRANGER =
            new Actor.Staff(new StaffId(new UUID(8, 8)), Set.of(), Set.of(), null);

    final Configuration axon;
    final Commands commands;
    private final AxonCommands closeable;

    private LedgerNode(
            DataSource database, Configuration axon, AxonGround ground, CommandSlots slots) {
        this.axon = axon;
        this.closeable =
                new AxonCommands(
                        new OneTransaction(
                                axon.commandBus(), ground.transactions(), ground.connections()),
                        new GatedClosing(command -> command, LedgerNode::admit, database),
                        new Fingerprints(new byte[32]),
                        slots);
        this.commands = closeable;
    }

    static LedgerNode on(DataSource database, SetRule... rules) {
        return start(database, List.of(rules), List.of());
    }

    static LedgerNode start(
            DataSource database, List<SetRule> rules, List<ConfigurerModule> modules) {
        return start(database, rules, modules, new CommandSlots(8, 1_000, Duration.ofSeconds(20)));
    }

    static LedgerNode start(
            DataSource database,
            List<SetRule> rules,
            List<ConfigurerModule> modules,
            CommandSlots slots) {
        var all = new ArrayList<>(modules);
        all.add(axon -> axon.configureAggregate(Aggregates.shell(Ledger.class)));
        var ground =
                AxonGround.on(
                        database,
                        EventNames.of(List.of(Ledger.CONCEPT)),
                        Clock.systemUTC(),
                        UUID.randomUUID().toString());
        var axon = AxonWiring.configuration(ground, LedgerNode::admit, rules, all);
        WiringGuard.check(axon);
        axon.start();
        return new LedgerNode(database, axon, ground, slots);
    }

    @CanIgnoreReturnValue
    Outcome send(DomainCommand command, Sending sending) {
        return joined(commands.send(command, sending));
    }

    private static <T> T joined(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** All in one transaction. */
    List<Outcome> sendTogether(List<CommandsTogether.Addressed> commands) {
        return joined(closeable.sendTogether(commands));
    }

    @CanIgnoreReturnValue
    Outcome send(DomainCommand command) {
        return send(command, sending(UUID.randomUUID()));
    }

    static Sending sending(UUID commandId) {
        return Sending.of(WORKER, new CommandId(commandId), Channel.API);
    }

    @Override
    public void close() {
        closeable.close();
        axon.shutdown();
    }

    private static Grounds admit(Actor actor, DomainCommand command, Connection transaction) {
        if (actor.equals(STRANGER)) {
            throw new NotPossible();
        }
        return new Grounds(Role.CASE_WORKER, Relation.values()[0]);
    }
}
