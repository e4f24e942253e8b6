package org.beistand.people;

import java.util.UUID;
import org.beistand.language.TypedId;

/** One person, known by name. */
public record PersonId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
