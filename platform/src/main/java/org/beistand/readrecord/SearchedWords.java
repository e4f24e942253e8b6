package org.beistand.readrecord;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.beistand.platform.PurposeSecrets;
import org.jspecify.annotations.Nullable;

/**
 * Turns what somebody searched for into a keyed hash: who holds the record and not the key learns
 * only which searches were equal.
 */
final class SearchedWords {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKey secret;

    SearchedWords(SecretKey secret) {
        this.secret = secret;
    }

    static SearchedWords of(PurposeSecrets secrets) {
        return new SearchedWords(secrets.of("words searched for"));
    }

    /** In hex; {@code null} when nothing was searched for. */
    @Nullable String hashed(String words) {
        if (words.isBlank()) {
            return null;
        }
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return HexFormat.of()
                    .formatHex(mac.doFinal(words.strip().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no " + ALGORITHM, e);
        }
    }
}
