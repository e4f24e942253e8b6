package org.beistand.caseload;

import java.util.UUID;
import org.beistand.language.TypedId;

/** One answer of a supervisor to an overload; its text has a key of its own. */
public record OverloadAnswerId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static OverloadAnswerId of(String text) {
        return new OverloadAnswerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
