package org.beistand.advocacy;

import java.util.UUID;
import org.beistand.language.TypedId;

/** One redaction of an entry; what is left of the text has a key under this id. */
public record RedactionId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static RedactionId of(String text) {
        return new RedactionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
