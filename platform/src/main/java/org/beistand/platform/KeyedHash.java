package org.beistand.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Turns text into something that equals only what comes of the same text, and tells nothing of it
 * to whoever lacks the secret: HMAC-SHA-256 under a secret that lies with the keys.
 */
public final class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKey secret;

    /** Under this secret. */
    public KeyedHash(SecretKey secret) {
        this.secret = secret;
    }

    /** Under the secret for this purpose. */
    public static KeyedHash of(PurposeSecrets secrets, String purpose) {
        return new KeyedHash(secrets.of(purpose));
    }

    /** The hash of a text, 32 bytes. */
    public byte[] of(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no " + ALGORITHM, e);
        }
    }
}
