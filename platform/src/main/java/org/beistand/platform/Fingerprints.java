package org.beistand.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.beistand.language.Commands.Sending;
import org.beistand.language.DomainCommand;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    /** With the secret of this key store, made when there is none yet. */
    static Fingerprints keptIn(DataSource keys) {
        var database = JdbcClient.create(keys);
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        int _ =
                database.sql(
                                "insert into keys.fingerprint_key (secret) values (?)"
                                        + " on conflict do nothing")
                        .param(fresh)
                        .update();
        return new Fingerprints(
                database.sql("select secret from keys.fingerprint_key")
                        .query((row, _) -> row.getBytes(1))
                        .single());
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
