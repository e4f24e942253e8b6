package org.beistand.advocacy;

import java.util.UUID;
import org.beistand.language.TypedId;

/**
 * Tells equal grounds of a conflict of interest from others, and nothing else: neither who nor how
 * many nor which case. A waiver holds as long as the grounds are those it was given for.
 */
public record ConflictBasis(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static ConflictBasis of(String text) {
        return new ConflictBasis(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
