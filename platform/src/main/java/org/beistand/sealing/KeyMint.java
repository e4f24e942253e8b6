package org.beistand.sealing;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes fresh keys under the master key of this epoch, and unwraps those it made. */
record KeyMint(MasterKey master, Supplier<UUID> randomIds, Clock clock) {

    MasterKey.Fresh fresh(KeyOwner owner) {
        return master.fresh(randomIds.get(), owner, clock.instant());
    }

    UnitKey unwrap(WrappedKey stored) {
        return master.unwrap(stored);
    }
}
