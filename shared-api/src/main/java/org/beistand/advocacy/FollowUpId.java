package org.beistand.advocacy;

import java.util.UUID;
import org.beistand.language.TypedId;

/** One follow-up of a case. */
public record FollowUpId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static FollowUpId of(String text) {
        return new FollowUpId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
