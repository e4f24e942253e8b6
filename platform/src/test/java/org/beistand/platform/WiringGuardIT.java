package org.beistand.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.LoggingErrorHandler;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WiringGuardIT {
    private static final EventNames NAMES = EventNames.of(List.of(Ledger.CONCEPT));
    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestPostgres.fresh();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static Configuration wired(ConfigurerModule... modules) {
        var ground =
                AxonGround.on(
                        database.app(), NAMES, Clock.systemUTC(), UUID.randomUUID().toString());
        return AxonWiring.configuration(ground, (_, _, _) -> null, List.of(), List.of(modules));
    }

    static Stream<Named<ConfigurerModule>> wrongParts() {
        return Stream.of(
                Named.of(
                        "event bus that stores nothing",
                        axon -> axon.configureEventBus(_ -> SimpleEventBus.builder().build())),
                Named.of(
                        "event store in memory",
                        axon ->
                                axon.configureEmbeddedEventStore(
                                        _ -> new InMemoryEventStorageEngine())),
                Named.of(
                        "tokens in memory",
                        axon ->
                                axon.registerComponent(
                                        TokenStore.class, _ -> new InMemoryTokenStore())),
                Named.of(
                        "no transactions",
                        axon ->
                                axon.registerComponent(
                                        TransactionManager.class,
                                        _ -> NoTransactionManager.INSTANCE)),
                Named.of(
                        "another command bus",
                        axon ->
                                axon.configureCommandBus(
                                        _ -> AsynchronousCommandBus.builder().build())),
                Named.of(
                        "another serializer",
                        axon ->
                                axon.configureSerializer(
                                        _ -> Jackson3Serializer.builder().build())),
                Named.of(
                        "another event serializer",
                        axon ->
                                axon.configureEventSerializer(
                                        _ -> Jackson3Serializer.builder().build())),
                Named.of(
                        "another message serializer",
                        axon ->
                                axon.configureMessageSerializer(
                                        _ -> Jackson3Serializer.builder().build())),
                Named.of("a handler whose failure is skipped", WiringGuardIT::skipping),
                Named.of("a tracking processor", WiringGuardIT::tracking),
                Named.of("a processor with tokens of its own", WiringGuardIT::forgetting));
    }

    private static void handler(org.axonframework.config.Configurer axon) {
        axon.eventProcessing()
                .registerEventHandler(_ -> (EventMessageHandler) _ -> null)
                .byDefaultAssignTo("reader");
    }

    private static void skipping(org.axonframework.config.Configurer axon) {
        handler(axon);
        axon.eventProcessing()
                .registerListenerInvocationErrorHandler("reader", _ -> new LoggingErrorHandler());
    }

    private static void tracking(org.axonframework.config.Configurer axon) {
        handler(axon);
        axon.eventProcessing().registerTrackingEventProcessor("reader");
    }

    private static void forgetting(org.axonframework.config.Configurer axon) {
        handler(axon);
        axon.eventProcessing().registerTokenStore("reader", _ -> new InMemoryTokenStore());
    }

    @ParameterizedTest
    @MethodSource("wrongParts")
    void a_wrong_part_of_axon_refuses_the_start(ConfigurerModule wrong) {
        var axon = wired(wrong);
        axon.eventBus();

        assertThatThrownBy(() -> WiringGuard.check(axon)).isInstanceOf(StartRefused.class);
    }

    @Test
    void what_beistand_wires_may_start() {
        assertThatCode(() -> WiringGuard.check(wired(WiringGuardIT::handler)))
                .doesNotThrowAnyException();
    }
}
