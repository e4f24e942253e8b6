package org.beistand.people;

import java.util.UUID;
import org.beistand.language.TypedId;

/** People who live together; has no address of its own. */
public record HouseholdId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static HouseholdId of(String text) {
        return new HouseholdId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
