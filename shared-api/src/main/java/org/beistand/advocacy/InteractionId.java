package org.beistand.advocacy;

import java.util.UUID;
import org.beistand.language.TypedId;

/** One contact, or attempt at one. */
public record InteractionId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static InteractionId of(String text) {
        return new InteractionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
