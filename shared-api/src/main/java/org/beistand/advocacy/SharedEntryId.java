package org.beistand.advocacy;

import java.util.UUID;
import org.beistand.language.TypedId;

/** One entry that stands in several cases; each case has its own copy. */
public record SharedEntryId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static SharedEntryId of(String text) {
        return new SharedEntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
