package org.beistand.platform;

import java.time.Clock;
import org.axonframework.config.Configuration;

/** Refuses the start when program or database are not as they must be. */
final class StartGuard {
    private final DatabaseGuard database;
    private final KeyStoreGuard keys;
    private final EventNames names;

    StartGuard(DatabaseGuard database, KeyStoreGuard keys, EventNames names) {
        this.database = database;
        this.keys = keys;
        this.names = names;
    }

    void check(Configuration axon, Clock clock, DatabaseSettings settings) {
        WiringGuard.check(axon);
        database.check(names, clock, settings.database().durable());
        keys.check(settings.keys().durable());
    }
}
