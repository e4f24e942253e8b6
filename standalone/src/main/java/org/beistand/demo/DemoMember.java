package org.beistand.demo;

import java.util.Arrays;
import java.util.Set;
import org.beistand.language.Actor;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffDetails;
import org.jspecify.annotations.Nullable;

/** The twelve who work at Beistand Nordstadt. The constant's name is the name to sign in with. */
enum DemoMember {
    CASEWORKER("Leyla Aksoy", Role.CASE_WORKER, DemoTeam.COUNSELLING, 60),
    CASEWORKER2("Jonas Petersen", Role.CASE_WORKER, DemoTeam.COUNSELLING, 40),
    MEDIATOR("Miriam Okafor", Role.MEDIATOR, DemoTeam.MEDIATION, 30),
    OUTREACH("Tomasz Wilk", Role.OUTREACH_WORKER, DemoTeam.COUNSELLING, 0),
    SUPERVISOR("Hannah Brandt", Role.SUPERVISOR, DemoTeam.COUNSELLING, 0),
    SPACEMANAGER("Minh Anh Nguyen", Role.SPACE_MANAGER, DemoTeam.MEDIATION, 0),
    PLANNER("Carlos Ferreira", Role.PLANNER, null, 0),
    AUDITOR("Ingrid Lindqvist", Role.AUDITOR, null, 0),
    ADMIN("Samir Haddad", Role.ADMINISTRATOR, null, 0),
    CASEWORKER3("Aylin Weiss", Role.CASE_WORKER, DemoTeam.SOUTH, 40),
    SUPERVISOR2("Peter Lindner", Role.SUPERVISOR, DemoTeam.SOUTH, 0),
    VOLUNTEER("Ralf Sommer", Role.CASE_WORKER, DemoTeam.COUNSELLING, 10);

    private final String displayName;
    private final Role role;
    private final @Nullable DemoTeam team;
    private final int capacity;

    DemoMember(String displayName, Role role, @Nullable DemoTeam team, int capacity) {
        this.displayName = displayName;
        this.role = role;
        this.team = team;
        this.capacity = capacity;
    }

    static DemoMember signingInAs(String name) {
        return Arrays.stream(values())
                .filter(m -> m.signInName().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new DemoRefused("Nobody in the demonstration is " + name + "."));
    }

    StaffId id() {
        return new StaffId(DemoIds.of("staff", name()));
    }

    SignInName signInName() {
        return new SignInName(name());
    }

    String displayName() {
        return displayName;
    }

    Role role() {
        return role;
    }

    StaffDetails details() {
        return new StaffDetails(displayName, teamId(), Set.of(role), marks(), capacity);
    }

    Actor.Staff actor() {
        return new Actor.Staff(id(), Set.of(role), marks(), teamId());
    }

    private @Nullable TeamId teamId() {
        return team == null ? null : team.id();
    }

    private Set<Mark> marks() {
        return switch (this) {
            case CASEWORKER -> Set.of(Mark.INTAKE);
            case VOLUNTEER -> Set.of(Mark.VOLUNTEER);
            default -> Set.of();
        };
    }
}
