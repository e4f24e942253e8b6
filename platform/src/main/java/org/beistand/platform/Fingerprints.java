package org.beistand.platform;

import java.security.MessageDigest;
import javax.crypto.spec.SecretKeySpec;
import org.beistand.language.Commands.Sending;
import org.beistand.language.DomainCommand;

/**
 * Tells whether two commands are the same without keeping either: an HMAC of the command and of who
 * sent it, under a secret that lies with the keys.
 */
final class Fingerprints {
    private final KeyedHash hash;

    Fingerprints(byte[] secret) {
        this(new KeyedHash(new SecretKeySpec(secret, "HmacSHA256")));
    }

    private Fingerprints(KeyedHash hash) {
        this.hash = hash;
    }

    /** With the secret for this purpose. */
    static Fingerprints of(PurposeSecrets secrets) {
        return new Fingerprints(KeyedHash.of(secrets, "fingerprints of commands"));
    }

    /**
     * The fingerprint of a command.
     *
     * @param bytes what a receipt keeps; rests on the command's own name and on its aggregate's
     * @param former what receipts kept when they rested on the name of a class
     */
    record Fingerprint(byte[] bytes, byte[] former) {
        /** Of no command; for fixtures, which keep no receipts. */
        static final Fingerprint NONE = new Fingerprint(new byte[0], new byte[0]);

        boolean isThatOf(byte[] kept) {
            return MessageDigest.isEqual(kept, bytes) || MessageDigest.isEqual(kept, former);
        }
    }

    Fingerprint of(DomainCommand command, Sending sending) {
        var author = Provenances.author(sending.actor(), null);
        var content =
                Json.compared().writeValueAsString(command) + author.staff() + author.process();
        return new Fingerprint(
                hash.of("command 2 " + name(command) + content),
                hash.of(command.getClass().getName() + content));
    }

    /** As the API names it, wherever its class lies. */
    private static String name(DomainCommand command) {
        return command.aggregateId().getClass().getSimpleName()
                + " "
                + command.getClass().getSimpleName();
    }
}
