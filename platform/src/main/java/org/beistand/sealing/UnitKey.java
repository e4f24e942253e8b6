package org.beistand.sealing;

import java.util.UUID;
import javax.crypto.SecretKey;

/** A key ready for use; lives in memory only and shows nothing of itself. */
record UnitKey(UUID id, KeyOwner owner, SecretKey secret, byte[] bound) {
    static UnitKey of(UUID id, KeyOwner owner, SecretKey secret) {
        return new UnitKey(id, owner, secret, owner.boundTo(id));
    }

    @Override
    public String toString() {
        return "UnitKey[" + id + "]";
    }
}
