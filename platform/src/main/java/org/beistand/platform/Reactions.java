package org.beistand.platform;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.beistand.language.Commands;
import org.beistand.reactions.Reaction;

/** Gives each reaction a processor of its own that reads the log in its order. */
final class Reactions implements ConfigurerModule {
    private static final int BATCH = 50;
    private static final long CLAIM_INTERVAL_MILLIS = 5_000;

    /** One order for the whole log, the same text in every JVM. */
    private static final String ONE_SEQUENCE = "log";

    private final List<Reaction> reactions;
    private final Supplier<Commands> commands;

    Reactions(List<Reaction> reactions, Supplier<Commands> commands) {
        this.reactions = List.copyOf(reactions);
        this.commands = commands;
    }

    @Override
    public void configureModule(Configurer configurer) {
        if (reactions.isEmpty()) {
            return;
        }
        var threads =
                Executors.newScheduledThreadPool(
                        reactions.size() + 1,
                        Thread.ofPlatform().name("reactions-", 0).daemon().factory());
        var _ =
                configurer.eventProcessing(processing ->
                        reactions.forEach(reaction -> register(processing, reaction, threads)));
        configurer.onShutdown(threads::shutdown);
    }

    private void register(
            EventProcessingConfigurer processing,
            Reaction reaction,
            ScheduledExecutorService threads) {
        var name = reaction.name();
        var handler = new ReactionHandler(reaction, commands);
        var _ =
                processing
                        .registerEventHandler(_ -> handler)
                        .assignHandlerInstancesMatching(name, candidate -> candidate == handler)
                        .registerSequencingPolicy(name, _ -> _ -> ONE_SEQUENCE)
                        .registerPooledStreamingEventProcessor(
                                name,
                                configuration -> configuration.eventStore(),
                                (_, builder) -> settings(builder, threads));
    }

    /** A reaction without a place begins at the beginning, and not as a replay. */
    private static PooledStreamingEventProcessor.Builder settings(
            PooledStreamingEventProcessor.Builder builder, ScheduledExecutorService threads) {
        return builder.initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH)
                .tokenClaimInterval(CLAIM_INTERVAL_MILLIS)
                .coordinatorExecutor(threads)
                .workerExecutor(threads);
    }
}
