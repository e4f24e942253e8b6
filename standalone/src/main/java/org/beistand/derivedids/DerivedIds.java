package org.beistand.derivedids;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids made from names (RFC 9562, version 5): the same source and the same names give the same id,
 * always and everywhere. Names are kept apart by their lengths, so that no two lists of names run
 * together.
 */
public final class DerivedIds {
    private final UUID namespace;

    private DerivedIds(UUID namespace) {
        this.namespace = namespace;
    }

    /** The ids of one source, such as a file that is imported. */
    public static DerivedIds of(UUID family, String source) {
        return new DerivedIds(new DerivedIds(family).id(source));
    }

    /** The id of what these names name, in this order. */
    public UUID id(String... names) {
        var digest = sha1();
        digest.update(bytes(namespace));
        for (var name : names) {
            var text = name.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            digest.update(text);
        }
        var hash = ByteBuffer.wrap(digest.digest());
        long most = hash.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x5000L;
        long least = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(most, least);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
