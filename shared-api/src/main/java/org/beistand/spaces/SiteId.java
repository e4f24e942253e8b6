package org.beistand.spaces;

import java.util.UUID;
import org.beistand.language.TypedId;

/** A site: a house with meeting spaces. */
public record SiteId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static SiteId of(String text) {
        return new SiteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
