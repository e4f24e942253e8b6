package org.beistand.advocacy;

import java.util.UUID;
import org.beistand.language.TypedId;

/** One goal of a plan. */
public record GoalId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static GoalId of(String text) {
        return new GoalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
