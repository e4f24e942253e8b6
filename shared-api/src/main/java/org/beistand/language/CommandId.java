package org.beistand.language;

import java.util.UUID;

/**
 * The identity of one wish to change something; the same id never takes effect twice (the API calls
 * it Idempotency-Key).
 */
public record CommandId(UUID value) implements TypedId {
    /** Reads the usual text form of a UUID; an {@link IllegalArgumentException} otherwise. */
    public static CommandId of(String text) {
        return new CommandId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
