package org.beistand.access;

import org.beistand.language.Role;
import org.jspecify.annotations.Nullable;

/**
 * Why something was allowed.
 *
 * @param role {@code null} for the system and for what anybody may
 */
public record Grounds(@Nullable Role role, Relation relation) {}
