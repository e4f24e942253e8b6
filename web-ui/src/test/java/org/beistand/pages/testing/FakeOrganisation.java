package org.beistand.pages.testing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.language.Actor;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.staff.StaffMember;
import org.beistand.staff.StaffMember.Status;
import org.beistand.staff.Team;

/** An invented organisation, for looking at pages and testing them. */
final class FakeOrganisation {
    /** A Sunday, shortly before half past two in Berlin. */
    static final Instant NOW = Instant.parse("2026-11-22T13:26:00Z");

    static final Team NORTH = new Team(new TeamId(id(901)), "Team Nord");
    static final Team SOUTH = new Team(new TeamId(id(902)), "Team Süd");
    static final StaffMember MARA = worker(1, "Mara Lindqvist", "ML", NORTH, Role.CASE_WORKER, 30);
    static final StaffMember JONAS = worker(2, "Jonas Weber", "JW", NORTH, Role.CASE_WORKER, 30);
    static final StaffMember AMIRA = worker(3, "Amira Haddad", "AH", NORTH, Role.CASE_WORKER, 24);
    static final StaffMember GRACE = worker(4, "Grace Okafor", "GO", NORTH, Role.SUPERVISOR, 0);
    static final StaffMember TOMASZ =
            worker(5, "Tomasz Zieliński", "TZ", SOUTH, Role.CASE_WORKER, 20);
    static final StaffMember ILSE = worker(6, "Ilse Brandt", "IB", NORTH, Role.AUDITOR, 0);
    static final StaffMember ADA = worker(7, "Ada Kern", "AK", NORTH, Role.ADMINISTRATOR, 0);
    static final List<StaffMember> STAFF = List.of(MARA, JONAS, AMIRA, GRACE, TOMASZ, ILSE, ADA);

    private FakeOrganisation() {}

    static Actor.Staff actor(StaffMember member) {
        return new Actor.Staff(member.id(), member.roles(), member.marks(), member.team());
    }

    static UUID id(int n) {
        return new UUID(0x1234_5678_0000_4000L, 0x8000_0000_0000_0000L + n);
    }

    private static StaffMember worker(
            int n, String name, String initials, Team team, Role role, int capacity) {
        return new StaffMember(
                new StaffId(id(n)),
                name,
                initials,
                team.id(),
                Set.of(role),
                role == Role.CASE_WORKER && n == 1 ? Set.of(Mark.INTAKE) : Set.of(),
                capacity,
                Status.ACTIVE);
    }
}
