package org.beistand.queryside;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;

/** Gives each read model a pooled streaming processor of its own, with one segment. */
final class Processors implements ConfigurerModule {
    private static final int BATCH = 500;
    private static final long CLAIM_INTERVAL_MILLIS = 5_000;

    /** One order for the whole log, the same text in every JVM. */
    private static final String ONE_SEQUENCE = "log";

    private final List<Projection> projections;
    private final LiveBatch live;
    private final DataSource database;
    private final Halts halts;

    Processors(List<Projection> projections, LiveBatch live, DataSource database, Halts halts) {
        this.projections = List.copyOf(projections);
        this.live = live;
        this.database = database;
        this.halts = halts;
    }

    @Override
    public void configureModule(Configurer configurer) {
        var threads = threads(projections.size());
        var coordinator = threads(2);
        var _ =
                configurer.eventProcessing(processing ->
                        projections.forEach(p -> register(processing, p, coordinator, threads)));
        configurer.onShutdown(() -> {
            threads.shutdown();
            coordinator.shutdown();
        });
    }

    private static ScheduledExecutorService threads(int count) {
        return Executors.newScheduledThreadPool(
                count, Thread.ofPlatform().name("read-models-", 0).daemon().factory());
    }

    private void register(
            EventProcessingConfigurer processing,
            Projection projection,
            ScheduledExecutorService coordinator,
            ScheduledExecutorService workers) {
        var name = projection.name();
        var handler =
                new BatchHandler(name, new Taking(projection, live, database, halts), database);
        var _ =
                processing
                        .registerEventHandler(_ -> handler)
                        .assignHandlerInstancesMatching(name, candidate -> candidate == handler)
                        .registerSequencingPolicy(name, _ -> _ -> ONE_SEQUENCE)
                        .registerPooledStreamingEventProcessor(
                                name,
                                configuration -> configuration.eventStore(),
                                (_, builder) -> settings(builder, coordinator, workers));
    }

    /** A processor without a token begins at the beginning, and not as a replay. */
    private static PooledStreamingEventProcessor.Builder settings(
            PooledStreamingEventProcessor.Builder builder,
            ScheduledExecutorService coordinator,
            ScheduledExecutorService workers) {
        return builder.initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH)
                .tokenClaimInterval(CLAIM_INTERVAL_MILLIS)
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers);
    }
}
