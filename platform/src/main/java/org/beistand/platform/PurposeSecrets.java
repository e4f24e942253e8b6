package org.beistand.platform;

import javax.crypto.SecretKey;

/** Secrets of the system's own, another for each purpose, kept as safely as all other keys. */
@FunctionalInterface
public interface PurposeSecrets {
    /** The secret for the purpose; the same on every node and at every start. */
    SecretKey of(String purpose);
}
