package org.beistand.advocacy;

import java.util.UUID;
import org.beistand.language.TypedId;

/** One request for approval in a case. */
public record ApprovalId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static ApprovalId of(String text) {
        return new ApprovalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
