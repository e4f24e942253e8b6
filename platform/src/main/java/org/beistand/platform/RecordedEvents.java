package org.beistand.platform;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.beistand.language.DomainEvent;
import org.beistand.language.Recorded;

/** Takes facts out of Axon's envelopes. */
public final class RecordedEvents {
    private RecordedEvents() {}

    /** The fact of a message read from the log, with who recorded it, when and why. */
    public static Recorded<?> of(EventMessage<?> message) {
        if (!(message.getPayload() instanceof DomainEvent event)
                || !(message instanceof DomainEventMessage<?> stored)
                || !(message instanceof TrackedEventMessage<?> tracked)) {
            throw new IllegalArgumentException("Not a fact read from the log");
        }
        long position =
                tracked.trackingToken()
                        .position()
                        .orElseThrow(() -> new IllegalStateException("A fact without a position"));
        return new Recorded<>(
                event,
                Provenances.read(
                        message.getMetaData(),
                        position,
                        stored.getSequenceNumber(),
                        message.getTimestamp()));
    }
}
