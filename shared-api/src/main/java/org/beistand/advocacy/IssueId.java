package org.beistand.advocacy;

import java.util.UUID;
import org.beistand.language.TypedId;

/** One issue inside a case. */
public record IssueId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static IssueId of(String text) {
        return new IssueId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
