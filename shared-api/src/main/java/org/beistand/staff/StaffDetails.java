package org.beistand.staff;

import java.util.Set;
import org.beistand.language.InvalidValue;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.beistand.language.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator settles about a member of staff.
 *
 * @param capacity how many weight points of cases this person can carry
 */
public record StaffDetails(
        String displayName, @Nullable TeamId team, Set<Role> roles, Set<Mark> marks, int capacity) {

    /** The longest name that is kept. */
    public static final int LONGEST_NAME = 80;

    private static final int LARGEST_CAPACITY = 1_000;

    public StaffDetails {
        displayName = displayName.strip();
        if (displayName.isEmpty()) {
            throw new InvalidValue("staff.name.empty");
        }
        if (displayName.length() > LONGEST_NAME) {
            throw new InvalidValue("staff.name.too-long");
        }
        if (capacity < 0 || capacity > LARGEST_CAPACITY) {
            throw new InvalidValue("staff.capacity.out-of-range");
        }
        roles = Set.copyOf(roles);
        marks = Set.copyOf(marks);
    }

    /** The same with other roles. */
    public StaffDetails with(Set<Role> others) {
        return new StaffDetails(displayName, team, others, marks, capacity);
    }
}
