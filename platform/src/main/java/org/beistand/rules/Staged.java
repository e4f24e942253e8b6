package org.beistand.rules;

import java.time.Instant;
import org.beistand.language.DomainEvent;
import org.beistand.language.Provenance;

/**
 * A fact that is decided but not stored yet, and so has no position.
 *
 * @param version its place within the aggregate, 0 for the first
 */
public record Staged<E extends DomainEvent>(
        E event, long version, Instant recordedAt, Provenance.Author author) {}
