package org.beistand.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.beistand.access.Gate;
import org.beistand.language.Commands;
import org.beistand.reactions.Reaction;
import org.beistand.rules.SetRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;

/**
 * The event store and the port of commands. Modules join by beans of type {@link SetRule} and
 * {@link ConfigurerModule}.
 */
@Configuration(proxyBeanMethods = false)
@Import(DatabaseConfiguration.class)
public class PlatformConfiguration {
    private static final int SLOTS = 8;
    private static final int WAITING = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Bean
    @Fallback
    EventNames eventNames() {
        return EventNames.all();
    }

    @Bean
    Positions positions(DataSource database) {
        return new Positions(database);
    }

    @Bean
    AxonGround axonGround(
            DataSource database,
            EventNames names,
            Clock clock,
            @Qualifier("randomIds") Supplier<UUID> randomIds) {
        return AxonGround.on(database, names, clock, randomIds.get().toString());
    }

    @Bean
    ConfigurerModule reactions(
            ObjectProvider<Reaction> reactions, ObjectProvider<Commands> commands) {
        return new Reactions(reactions.orderedStream().toList(), commands::getObject);
    }

    /** One batch of each, and their coordinators. */
    @Bean
    ConnectionUse connectionsOfReactions(ObjectProvider<Reaction> reactions) {
        return new ConnectionUse("reactions", 2 * (int) reactions.stream().count());
    }

    @Bean
    org.axonframework.config.Configuration axon(
            AxonGround ground,
            Gate gate,
            ObjectProvider<SetRule> rules,
            ObjectProvider<ConfigurerModule> modules) {
        return AxonWiring.configuration(
                ground,
                gate::demand,
                rules.orderedStream().toList(),
                modules.orderedStream().toList());
    }

    @Bean
    AxonLifecycle axonLifecycle(
            org.axonframework.config.Configuration axon,
            DatabaseSettings settings,
            AxonGround ground,
            StartGuard guard) {
        return new AxonLifecycle(axon, () -> guard.check(axon, ground.clock(), settings));
    }

    @Bean
    StartGuard startGuard(
            DataSource database,
            @Qualifier("keys") DataSource keys,
            DatabaseSettings settings,
            EventNames names) {
        var guard = new DatabaseGuard(database, settings.database().clockApart());
        return new StartGuard(guard, new KeyStoreGuard(keys), names);
    }

    @Bean
    Histories histories(ObjectProvider<EventStore> store) {
        return aggregate -> {
            var history = store.getObject().readEvents(aggregate.toString());
            return history.asStream().<Object>map(fact -> fact.getPayload()).toList();
        };
    }

    @Bean
    EventStore eventStore(org.axonframework.config.Configuration axon) {
        return axon.eventStore();
    }

    @Bean
    CommandBus commandBus(org.axonframework.config.Configuration axon) {
        return axon.commandBus();
    }

    @Bean
    QueryBus queryBus(org.axonframework.config.Configuration axon) {
        return axon.queryBus();
    }

    @Bean
    QueryGateway queryGateway(org.axonframework.config.Configuration axon) {
        return axon.queryGateway();
    }

    @Bean
    @Fallback
    AxonCommands commands(
            CommandBus bus, AxonGround ground, GatedClosing closing, PurposeSecrets secrets) {
        return new AxonCommands(
                new OneTransaction(bus, ground.transactions(), ground.connections()),
                closing,
                Fingerprints.of(secrets),
                new CommandSlots(SLOTS, WAITING, PATIENCE));
    }

    @Bean
    ConnectionUse connectionsOfCommands() {
        return new ConnectionUse("commands", SLOTS);
    }

    @Bean
    PoolSize poolSize(
            DataSource database, DatabaseSettings settings, ObjectProvider<ConnectionUse> uses) {
        return new PoolSize(
                (HikariDataSource) database,
                settings.database().poolSize(),
                uses.orderedStream().toList());
    }

    @Bean
    GatedClosing gatedClosing(Closing closing, Gate gate, DataSource database) {
        return new GatedClosing(closing, gate::demand, database);
    }
}
