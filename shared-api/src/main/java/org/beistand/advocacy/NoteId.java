package org.beistand.advocacy;

import java.util.UUID;
import org.beistand.language.TypedId;

/** One note in a case. */
public record NoteId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static NoteId of(String text) {
        return new NoteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
