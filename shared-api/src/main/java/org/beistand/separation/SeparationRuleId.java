package org.beistand.separation;

import java.util.UUID;
import org.beistand.language.TypedId;

/** A no-contact rule between two people. */
public record SeparationRuleId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static SeparationRuleId of(String text) {
        return new SeparationRuleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
