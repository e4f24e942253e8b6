package org.beistand.knownpeople.projection;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.beistand.platform.PurposeSecrets;

/** The secret of the blind index, which lies with the keys and not with the index. */
final class BlindIndexKey implements BlindIndex.Keyed {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec secret;

    private BlindIndexKey(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /** The secret that is kept for this purpose. */
    static BlindIndexKey of(PurposeSecrets secrets) {
        return new BlindIndexKey(secrets.of("blind index of people").getEncoded());
    }

    @Override
    public byte[] hash(byte[] input) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no " + ALGORITHM, e);
        }
    }
}
