package org.beistand.spaces;

import java.util.UUID;
import org.beistand.language.TypedId;

/** An entrance or a waiting area of a site. */
public record AccessPointId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static AccessPointId of(String text) {
        return new AccessPointId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
