package org.beistand.spaces;

import java.util.UUID;
import org.beistand.language.TypedId;

/** A safety inspection of a meeting space. */
public record InspectionId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static InspectionId of(String text) {
        return new InspectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
