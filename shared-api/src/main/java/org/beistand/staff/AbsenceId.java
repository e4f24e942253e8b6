package org.beistand.staff;

import java.util.UUID;
import org.beistand.language.TypedId;

/** Names one absence. */
public record AbsenceId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static AbsenceId of(String text) {
        return new AbsenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
