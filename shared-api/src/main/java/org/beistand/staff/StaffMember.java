package org.beistand.staff;

import java.util.Set;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the staff directory.
 *
 * @param capacity how many weight points of cases this person can carry
 */
public record StaffMember(
        StaffId id,
        String displayName,
        String initials,
        @Nullable TeamId team,
        Set<Role> roles,
        Set<Mark> marks,
        int capacity,
        Status status) {

    /** Whether an account can sign in. */
    public enum Status {
        ACTIVE,
        DISABLED,
        /** Known from imported records only; never signs in. */
        IMPORTED
    }

    public StaffMember {
        roles = Set.copyOf(roles);
        marks = Set.copyOf(marks);
    }

    /** What an administrator has settled about this person. */
    public StaffDetails details() {
        return new StaffDetails(displayName, team, roles, marks, capacity);
    }
}
