package org.beistand.advocacy;

import java.util.UUID;
import org.beistand.language.TypedId;

/** One warning that whoever opens the case must see. */
public record RiskFlagId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static RiskFlagId of(String text) {
        return new RiskFlagId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
