package org.beistand.signin;

import java.util.EnumSet;
import java.util.Set;
import org.beistand.language.Role;
import org.beistand.staff.AccountRejection.AdministratorStandsAlone;
import org.beistand.staff.AccountRejection.TeamMissing;
import org.beistand.staff.StaffDetails;

/** What must go together in an account, and what may not. */
final class Details {
    private static final Set<Role> IN_A_TEAM = EnumSet.of(Role.CASE_WORKER, Role.SUPERVISOR);

    private Details() {}

    static void check(StaffDetails details) {
        var roles = details.roles();
        if (roles.contains(Role.ADMINISTRATOR) && roles.size() > 1) {
            throw new AdministratorStandsAlone();
        }
        if (details.team() == null && roles.stream().anyMatch(IN_A_TEAM::contains)) {
            throw new TeamMissing();
        }
    }
}
