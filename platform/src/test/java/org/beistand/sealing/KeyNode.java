package org.beistand.sealing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** One process on a key store, whose memory ages as the test wants. */
final class KeyNode {
    private final AtomicLong nanos = new AtomicLong();
    private final StoredUnitKeys keys;
    private final Sealing sealing;

    KeyNode(DataSource database, Path folder) {
        var places = new KeyPlaces(database, new KeyCopy(folder.resolve("wrapped-keys.log")));
        var file = new MasterKeyFile(folder.resolve("master.key"));
        var master = new KeyStart(file, places).masterKey();
        var mint = new KeyMint(master, UUID::randomUUID, Clock.systemUTC());
        keys = new StoredUnitKeys(places, mint, nanos::get);
        sealing = new Sealing(keys);
    }

    StoredUnitKeys keys() {
        return keys;
    }

    Sealing sealing() {
        return sealing;
    }

    void age(Duration by) {
        nanos.addAndGet(by.toNanos());
    }
}
