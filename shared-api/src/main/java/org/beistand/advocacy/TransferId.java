package org.beistand.advocacy;

import java.util.UUID;
import org.beistand.language.TypedId;

/** Names one attempt to hand a case over to a colleague. */
public record TransferId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static TransferId of(String text) {
        return new TransferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
