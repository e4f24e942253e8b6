package org.beistand.advocacy;

import java.util.UUID;
import org.beistand.language.TypedId;

/** One consent of the person supported. */
public record ConsentId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static ConsentId of(String text) {
        return new ConsentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
