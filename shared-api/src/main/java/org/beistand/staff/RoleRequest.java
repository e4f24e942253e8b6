package org.beistand.staff;

import java.time.Instant;
import org.beistand.language.Role;
import org.beistand.language.StaffId;

/**
 * A role that reads or governs others, asked for by one person and not yet granted by a second.
 *
 * @param account whose role it would be
 */
public record RoleRequest(StaffId account, Role role, StaffId requestedBy, Instant requestedAt) {}
