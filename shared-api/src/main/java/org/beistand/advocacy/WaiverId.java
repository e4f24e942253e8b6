package org.beistand.advocacy;

import java.util.UUID;
import org.beistand.language.TypedId;

/** Identity of one waiver of a conflict of interest. */
public record WaiverId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static WaiverId of(String text) {
        return new WaiverId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
