package org.beistand.advocacy;

import java.util.UUID;
import org.beistand.language.TypedId;

/** One safeguarding concern. */
public record ConcernId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static ConcernId of(String text) {
        return new ConcernId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
