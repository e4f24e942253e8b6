package org.beistand.language;

/** A fact together with who recorded it, when and why. Projections are fed with these. */
public record Recorded<E extends DomainEvent>(E event, Provenance provenance) {}
