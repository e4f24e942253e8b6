package org.beistand.advocacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.beistand.language.TypedId;

/** Names one promise of the house in one case. */
public record TargetId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static TargetId of(String text) {
        return new TargetId(UUID.fromString(text));
    }

    /** The n-th promise of a case, counted from 0 in the order of their beginning. */
    public static TargetId nth(AdvocacyCaseId caseId, int n) {
        return new TargetId(UUID.nameUUIDFromBytes((caseId + "/target/" + n).getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
