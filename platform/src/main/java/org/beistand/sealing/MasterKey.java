package org.beistand.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The key of an epoch, which wraps all others; what encrypts is derived from it. */
final class MasterKey {
    static final int BYTES = 32;
    private static final byte FORMAT = 1;
    private final SecretKey wrapping;
    private final String epoch;

    MasterKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("A master key has " + BYTES + " bytes");
        }
        wrapping = new SecretKeySpec(derive(secret, "beistand wraps unit keys 1", BYTES), "AES");
        epoch = HexFormat.of().formatHex(derive(secret, "beistand names an epoch 1", 8));
    }

    /** Names this master key without telling anything of it. */
    String epoch() {
        return epoch;
    }

    /** A fresh key for the owner, and the form in which it is stored. */
    Fresh fresh(UUID id, KeyOwner owner, Instant now) {
        var secret = Aes.random(BYTES);
        var nonce = Aes.random(Aes.NONCE_BYTES);
        var sealed = new Aes().encrypt(wrapping, nonce, secret, owner.boundTo(id));
        var wrapped =
                ByteBuffer.allocate(1 + nonce.length + sealed.length)
                        .put(FORMAT)
                        .put(nonce)
                        .put(sealed)
                        .array();
        return new Fresh(
                UnitKey.of(id, owner, new SecretKeySpec(secret, "AES")),
                new WrappedKey(id, owner, wrapped, epoch, now));
    }

    /** A key made just now. */
    record Fresh(UnitKey key, WrappedKey stored) {}

    UnitKey unwrap(WrappedKey stored) {
        var bytes = stored.wrapped();
        var head = 1 + Aes.NONCE_BYTES;
        if (bytes.length < head || bytes[0] != FORMAT) {
            throw new SealBroken("A wrapped key of unknown form", stored.id());
        }
        var nonce = Arrays.copyOfRange(bytes, 1, head);
        var sealed = Arrays.copyOfRange(bytes, head, bytes.length);
        try {
            var bound = stored.owner().boundTo(stored.id());
            var secret = new Aes().decrypt(wrapping, nonce, sealed, bound);
            return UnitKey.of(stored.id(), stored.owner(), new SecretKeySpec(secret, "AES"));
        } catch (GeneralSecurityException _) {
            throw new SealBroken("A wrapped key does not open", stored.id());
        }
    }

    /** Whether this master key wrapped it, and nobody changed it since. */
    boolean opens(WrappedKey stored) {
        try {
            return unwrap(stored).id().equals(stored.id());
        } catch (SealBroken _) {
            return false;
        }
    }

    private static byte[] derive(byte[] secret, String purpose, int bytes) {
        try {
            var spec =
                    HKDFParameterSpec.ofExtract()
                            .addIKM(secret)
                            .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), bytes);
            return KDF.getInstance("HKDF-SHA256").deriveData(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no HKDF", e);
        }
    }
}
