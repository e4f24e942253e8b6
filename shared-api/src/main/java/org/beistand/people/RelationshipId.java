package org.beistand.people;

import java.util.UUID;
import org.beistand.language.TypedId;

/** One relationship between two people, as somebody recorded it. */
public record RelationshipId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static RelationshipId of(String text) {
        return new RelationshipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
