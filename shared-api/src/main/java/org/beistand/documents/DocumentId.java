package org.beistand.documents;

import java.util.UUID;
import org.beistand.language.TypedId;

/** A document with all its versions; the unit that is erased, and so the unit of its key. */
public record DocumentId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
