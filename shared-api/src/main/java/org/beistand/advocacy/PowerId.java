package org.beistand.advocacy;

import java.util.UUID;
import org.beistand.language.TypedId;

/** One power of attorney of the person supported. */
public record PowerId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static PowerId of(String text) {
        return new PowerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
