package org.beistand.advocacy;

import java.util.UUID;
import org.beistand.language.TypedId;

/** One referral to somebody outside. */
public record ReferralOutId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static ReferralOutId of(String text) {
        return new ReferralOutId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
