package org.beistand.advocacy;

import java.util.UUID;
import org.beistand.language.TypedId;

/** One advocacy case. */
public record AdvocacyCaseId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static AdvocacyCaseId of(String text) {
        return new AdvocacyCaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
