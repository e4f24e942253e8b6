package org.beistand.language;

/**
 * A fact of the domain, kept for ever. Implementors are records under the one sealed parent of
 * their aggregate, each with an {@link EventName}; what is personal in them is {@link Sealed}.
 */
public interface DomainEvent {
    /** The aggregate whose history this fact belongs to. */
    TypedId aggregateId();
}
