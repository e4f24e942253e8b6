package org.beistand.advocacy;

import java.util.UUID;
import org.beistand.language.TypedId;

/** One time that something was passed on to somebody outside. */
public record DisclosureId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static DisclosureId of(String text) {
        return new DisclosureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
