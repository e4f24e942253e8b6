package org.beistand.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * Writes what set rules demand before it appends, so that the head row is the last lock a command
 * takes; Axon alone would append first.
 */
final class RuledEventStore extends EmbeddedEventStore {
    private static final int CACHED = 1_000;
    private static final int ASK_EVERY_MILLIS = 250;
    private final SetRules rules;
    private final Clock clock;
    private final GaplessStorageEngine engine;

    RuledEventStore(GaplessStorageEngine engine, SetRules rules, Clock clock) {
        super(configured(engine));
        this.engine = engine;
        this.rules = rules;
        this.clock = clock;
    }

    private static Builder configured(EventStorageEngine engine) {
        return builder().storageEngine(engine).cachedEvents(CACHED).fetchDelay(ASK_EVERY_MILLIS);
    }

    GaplessStorageEngine engine() {
        return engine;
    }

    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var facts = new ArrayList<EventMessage<?>>(events.size());
        events.forEach(event -> facts.add(recordedAt(now, event)));
        rules.write(facts);
        super.prepareCommit(facts);
    }

    private static EventMessage<?> recordedAt(Instant now, EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new EventStoreException("Only facts of an aggregate are stored");
        }
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                new GenericEventMessage<>(event, () -> now),
                () -> now);
    }
}
