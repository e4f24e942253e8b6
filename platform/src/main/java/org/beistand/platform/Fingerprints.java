package org.beistand.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.beistand.language.Commands.Sending;
import org.beistand.language.DomainCommand;

/**
 * Tells whether two commands are the same without keeping either: an HMAC of the command and of who
 * sent it, under a secret that lies with the keys.
 */
final class Fingerprints {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKey secret;

    Fingerprints(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /** With the secret for this purpose. */
    static Fingerprints of(PurposeSecrets secrets) {
        return new Fingerprints(secrets.of("fingerprints of commands").getEncoded());
    }

    byte[] of(DomainCommand command, Sending sending) {
        var author = Provenances.author(sending.actor(), null);
        var text =
                command.getClass().getName()
                        + Json.compared().writeValueAsString(command)
                        + author.staff()
                        + author.process();
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no " + ALGORITHM, e);
        }
    }
}
