package org.beistand.access;

import java.util.Collection;

/**
 * A registry of commands or queries. Every bean of this type is asked at the start, and a class in
 * it without a declared rule refuses the start.
 */
@FunctionalInterface
public interface KnownOperations {
    /** All command or query records that can be sent or asked. */
    Collection<Class<?>> operations();
}
