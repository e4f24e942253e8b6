package org.beistand.spaces;

import java.util.UUID;
import org.beistand.language.TypedId;

/** A closure of a meeting space. */
public record SpaceBlockId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static SpaceBlockId of(String text) {
        return new SpaceBlockId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
