package org.beistand.signin;

import java.util.List;

/**
 * Addresses that need no account, as path patterns; beans of this type are collected, and the
 * authorisation matrix lists them.
 */
@FunctionalInterface
public interface PublicRoutes {
    /** Patterns such as {@code /login} or {@code /ui/**}. */
    List<String> patterns();
}
