package org.beistand.spaces;

import java.util.UUID;
import org.beistand.language.TypedId;

/** A meeting space. */
public record MeetingSpaceId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static MeetingSpaceId of(String text) {
        return new MeetingSpaceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
