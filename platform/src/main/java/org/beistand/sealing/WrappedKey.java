package org.beistand.sealing;

import java.time.Instant;
import java.util.UUID;

/**
 * A key as it is stored: encrypted by the master key.
 *
 * @param epoch names the master key that wrapped it
 */
record WrappedKey(UUID id, KeyOwner owner, byte[] wrapped, String epoch, Instant createdAt) {
    @Override
    public String toString() {
        return "WrappedKey[" + id + "]";
    }
}
