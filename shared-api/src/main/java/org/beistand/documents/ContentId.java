package org.beistand.documents;

import java.util.UUID;
import org.beistand.language.TypedId;

/** The bytes of one version of a document, as they were brought once. */
public record ContentId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static ContentId of(String text) {
        return new ContentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
