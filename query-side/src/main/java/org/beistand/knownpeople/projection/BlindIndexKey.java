package org.beistand.knownpeople.projection;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The secret of the blind index, which lies with the keys and not with the index. */
final class BlindIndexKey implements BlindIndex.Keyed {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec secret;

    private BlindIndexKey(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /** The secret of this key store, made when there is none yet. */
    static BlindIndexKey keptIn(DataSource keys) {
        var database = JdbcClient.create(keys);
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        int _ =
                database.sql(
                                "insert into keys.blind_index_key (secret) values (?)"
                                        + " on conflict do nothing")
                        .param(fresh)
                        .update();
        return new BlindIndexKey(
                database.sql("select secret from keys.blind_index_key")
                        .query((row, _) -> row.getBytes(1))
                        .single());
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
