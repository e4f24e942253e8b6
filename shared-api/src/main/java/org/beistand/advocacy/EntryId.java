package org.beistand.advocacy;

import java.util.UUID;
import org.beistand.language.TypedId;

/** A contact or a note of a case, whichever of the two; the id is its own. */
public record EntryId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
