package org.beistand.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.beistand.language.ErasableUnit;

/** What a key belongs to: an erasable unit, or one of the system's own purposes. */
record KeyOwner(String kind, UUID id) {
    private static final String PURPOSE = "PURPOSE";

    static KeyOwner of(ErasableUnit unit) {
        return new KeyOwner(unit.kind().name(), unit.id());
    }

    static KeyOwner purpose(String name) {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        return new KeyOwner(PURPOSE, UUID.nameUUIDFromBytes(bytes));
    }

    /** Decides how long the key is kept. */
    String retentionClass() {
        return switch (kind) {
            case "PERSON", "NOTE", "DOCUMENT" -> "case-file";
            case "WORKSPACE" -> "workspace";
            default -> "system";
        };
    }

    /** The owner and a key's id as bytes that mean nothing else, for associated data. */
    byte[] boundTo(UUID key) {
        var name = kind.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(33 + name.length)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .put((byte) name.length)
                .put(name)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
