package org.beistand.filestore;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest over sealed pieces. */
final class Digests {
    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }
}
