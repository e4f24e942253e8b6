package org.beistand.sealing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;

/**
 * Closes and opens the pieces of one content under its unit's key. Authenticated besides are the
 * content, the number of the piece and whether it is the last, so that no piece can be exchanged,
 * left out or cut off. One instance serves one thread.
 */
public final class PieceSeal {
    /** How much longer a piece is when it is closed, in bytes. */
    public static final int OVERHEAD = Aes.NONCE_BYTES + Aes.TAG_BYTES;

    private static final byte KIND = 0x21;
    private static final int PLACE_BYTES = 22;

    private final Aes aes = new Aes();
    private final UnitKey key;
    private final UUID content;

    PieceSeal(UnitKey key, UUID content) {
        this.key = key;
        this.content = content;
    }

    /** The id of the key, by which the pieces are opened again. */
    public UUID keyId() {
        return key.id();
    }

    /** The piece as it may be stored: nonce, ciphertext, tag. */
    public byte[] close(int number, boolean last, byte[] clear) {
        var nonce = Aes.random(Aes.NONCE_BYTES);
        var sealed = aes.encrypt(key.secret(), nonce, clear, key.bound(), place(number, last));
        return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    }

    /** The piece in clear; {@link SealBroken} unless it is exactly this one. */
    public byte[] open(int number, boolean last, byte[] stored) {
        if (stored.length < OVERHEAD) {
            throw new SealBroken("A piece of a file is too short", key.id());
        }
        var nonce = Arrays.copyOf(stored, Aes.NONCE_BYTES);
        var sealed = Arrays.copyOfRange(stored, Aes.NONCE_BYTES, stored.length);
        try {
            return aes.decrypt(key.secret(), nonce, sealed, key.bound(), place(number, last));
        } catch (GeneralSecurityException _) {
            throw new SealBroken("A piece of a file does not open", key.id());
        }
    }

    private byte[] place(int number, boolean last) {
        return ByteBuffer.allocate(PLACE_BYTES)
                .put(KIND)
                .putLong(content.getMostSignificantBits())
                .putLong(content.getLeastSignificantBits())
                .putInt(number)
                .put((byte) (last ? 1 : 0))
                .array();
    }
}
