package org.beistand.language;

import java.util.UUID;

/**
 * An identity with a type of its own, written in JSON as the plain UUID. Implementors are records
 * with the single component {@code value} and a static {@code of(String)}.
 */
public interface TypedId {
    /** The identity itself; random (version 4) for cases and people, so that it tells nothing. */
    UUID value();
}
