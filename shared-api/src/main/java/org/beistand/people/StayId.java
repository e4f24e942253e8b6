package org.beistand.people;

import java.util.UUID;
import org.beistand.language.TypedId;

/** The time during which one person belongs to one household. */
public record StayId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static StayId of(String text) {
        return new StayId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
