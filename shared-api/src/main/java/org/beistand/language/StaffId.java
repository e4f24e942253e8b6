package org.beistand.language;

import java.util.UUID;

/** One member of staff; a pseudonym that events may carry, the name stands with the account. */
public record StaffId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static StaffId of(String text) {
        return new StaffId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
