package org.beistand.platform;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.FailingDuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.beistand.rules.SetRule;

/** Puts Axon together, every part named here and none found by itself. */
final class AxonWiring {
    private static final int CLAIM_EXTENSION_MILLIS = 5_000;

    static {
        // Axon advertises at each start unless told so
        var _ = System.setProperty("disable-axoniq-console-message", "true");
    }

    private AxonWiring() {}

    /** Axon as Beistand uses it, with what the modules add; not started yet. */
    static Configuration configuration(
            AxonGround ground,
            Admission gate,
            List<SetRule> rules,
            List<ConfigurerModule> modules) {
        var configurer = DefaultConfigurer.defaultConfiguration(false);
        foundation(configurer, ground);
        messages(configurer, ground, gate, rules);
        configurer.eventProcessing(processing -> processors(processing, ground));
        modules.forEach(module -> module.configureModule(configurer));
        return configurer.buildConfiguration();
    }

    private static void foundation(Configurer configurer, AxonGround ground) {
        var _ =
                configurer
                        .registerComponent(java.time.Clock.class, _ -> ground.clock())
                        .registerComponent(TransactionManager.class, _ -> ground.transactions())
                        .registerComponent(TokenStore.class, _ -> ground.tokenStore())
                        .registerComponent(
                                ParameterResolverFactory.class, Aggregates::parameterResolvers)
                        .configureSerializer(_ -> ground.serializer())
                        .configureEventSerializer(_ -> ground.serializer())
                        .configureMessageSerializer(_ -> ground.serializer());
    }

    private static void messages(
            Configurer configurer, AxonGround ground, Admission gate, List<SetRule> rules) {
        var _ =
                configurer
                        .configureEventBus(c -> eventStore(c, ground, rules))
                        .configureCommandBus(_ -> commandBus(ground, gate))
                        .configureCorrelationDataProviders(_ -> List.of());
    }

    private static RuledEventStore eventStore(
            Configuration configuration, AxonGround ground, List<SetRule> rules) {
        var engine =
                new GaplessStorageEngine(
                        ground.connections(),
                        ground.transactions(),
                        ground.serializer(),
                        configuration.upcasterChain());
        return new RuledEventStore(
                engine, new SetRules(rules, ground.connections()), ground.clock());
    }

    private static CommandBus commandBus(AxonGround ground, Admission gate) {
        var bus =
                SimpleCommandBus.builder()
                        .transactionManager(ground.transactions())
                        .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                        .duplicateCommandHandlerResolver(
                                FailingDuplicateCommandHandlerResolver.instance())
                        .build();
        var _ = bus.registerHandlerInterceptor(new CommandGuard(gate, ground.connections()));
        return bus;
    }

    private static void processors(EventProcessingConfigurer processing, AxonGround ground) {
        var _ =
                processing
                        .registerTokenStore(c -> c.getComponent(TokenStore.class))
                        .registerDefaultTransactionManager(_ -> ground.transactions())
                        .registerDefaultListenerInvocationErrorHandler(
                                _ -> PropagatingErrorHandler.instance())
                        .registerDefaultErrorHandler(_ -> PropagatingErrorHandler.instance())
                        .registerDefaultSequencingPolicy(
                                _ -> SequentialPerAggregatePolicy.instance())
                        .usingPooledStreamingEventProcessors((_, builder) ->
                                builder.enableCoordinatorClaimExtension()
                                        .claimExtensionThreshold(CLAIM_EXTENSION_MILLIS));
    }
}
