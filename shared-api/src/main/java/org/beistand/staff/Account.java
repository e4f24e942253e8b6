package org.beistand.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as its administrator sees it.
 *
 * @param signInName {@code null} for imported staff
 * @param passwordSet whether a password has been set by now
 */
public record Account(
        StaffMember member,
        @Nullable SignInName signInName,
        boolean passwordSet,
        @Nullable Instant lastSignIn) {}
