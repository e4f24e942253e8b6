package org.beistand.advocacy;

import java.util.UUID;
import org.beistand.language.TypedId;

/** One agreed action of a plan. */
public record ActionId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
