package org.beistand.platform;

import java.time.Clock;
import org.axonframework.config.Configuration;

/** Refuses the start when program or database are not as they must be. */
final class StartGuard {
    private final DatabaseGuard database;
    private final EventNames names;

    StartGuard(DatabaseGuard database, EventNames names) {
        this.database = database;
        this.names = names;
    }

    void check(Configuration axon, Clock clock, boolean durable) {
        WiringGuard.check(axon);
        database.check(names, clock, durable);
    }
}
