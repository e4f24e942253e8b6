package org.beistand.signin;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.beistand.adminrecord.AdminChange;
import org.beistand.adminrecord.AdminNote;
import org.beistand.adminrecord.AdminRecord;
import org.beistand.language.Actor;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.staff.Absence;
import org.beistand.staff.StaffDetails;
import org.beistand.staff.StaffMember;
import org.beistand.staff.Team;
import org.jspecify.annotations.Nullable;

/** Notes each change of accounts, teams, tokens and links in the transaction of the change. */
final class AccountNotes {
    private final AdminRecord record;
    private final Clock clock;

    AccountNotes(AdminRecord record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    /** What was changed, and whose or which it is. */
    private record About(
            AdminChange what,
            @Nullable StaffId account,
            @Nullable TeamId team,
            Map<String, String> codes) {}

    /** About an account, without more to say. */
    void account(Actor by, AdminChange what, StaffId account) {
        note(by, new About(what, account, null, Map.of()));
    }

    /** About an account that is new: what it may do from now on. */
    void account(Actor by, AdminChange what, StaffId account, StaffDetails details) {
        var codes = new HashMap<String, String>();
        differences(codes, "roles", Set.of(), details.roles());
        differences(codes, "marks", Set.of(), details.marks());
        put(codes, "team", details.team());
        note(by, new About(what, account, null, codes));
    }

    /** About an account that was changed: what is different now; nothing when nothing is. */
    void changed(Actor by, StaffMember before, StaffDetails after) {
        var codes = new HashMap<String, String>();
        differences(codes, "roles", before.roles(), after.roles());
        differences(codes, "marks", before.marks(), after.marks());
        if (!java.util.Objects.equals(before.team(), after.team())) {
            put(codes, "team", after.team());
            put(codes, "formerTeam", before.team());
        }
        if (before.capacity() != after.capacity()) {
            var _ = codes.put("capacity", Integer.toString(after.capacity()));
        }
        if (!before.displayName().equals(after.displayName())) {
            var _ = codes.put("changed", "NAME");
        }
        if (!codes.isEmpty()) {
            note(by, new About(AdminChange.ACCOUNT_CHANGED, before.id(), null, codes));
        }
    }

    /** Roles that wait for a second person; nothing when there are none. */
    void requested(Actor by, StaffId account, Set<Role> waiting) {
        if (!waiting.isEmpty()) {
            var codes = new HashMap<String, String>();
            without(codes, "rolesWaiting", waiting, Set.of());
            note(by, new About(AdminChange.ROLES_REQUESTED, account, null, codes));
        }
    }

    void team(Actor by, AdminChange what, Team team) {
        note(by, new About(what, null, team.id(), Map.of("name", team.name())));
    }

    /** Who is away from when until when, and who stands in. */
    void absence(Actor by, AdminChange what, Absence absence) {
        var codes =
                Map.of(
                        "standIn", absence.standIn().toString(),
                        "from", absence.from().toString(),
                        "until", absence.until().toString());
        note(by, new About(what, absence.staff(), null, codes));
    }

    /** About a token of somebody's own. */
    void token(StaffId owner, AdminChange what, Map<String, String> codes) {
        record.note(new AdminNote(0, clock.instant(), owner, null, null, what, owner, null, codes));
    }

    /** Done by whoever held a link, which is somebody's own. */
    void byLink(AdminChange what, StaffId account) {
        record.note(
                new AdminNote(
                        0, clock.instant(), account, null, null, what, account, null, Map.of()));
    }

    /** Done by the system, about nobody yet. */
    void bySystem(AdminChange what) {
        var program = new Actor.SystemProcess("system", null);
        note(program, new About(what, null, null, Map.of()));
    }

    private void note(Actor by, About about) {
        var process = by instanceof Actor.SystemProcess system ? system.process() : null;
        var role = role(by);
        record.note(
                new AdminNote(
                        0,
                        clock.instant(),
                        by.staffId(),
                        role,
                        process,
                        about.what(),
                        about.account(),
                        about.team(),
                        about.codes()));
    }

    private static @Nullable Role role(Actor by) {
        return by.has(Role.ADMINISTRATOR)
                ? Role.ADMINISTRATOR
                : by.has(Role.SUPERVISOR) ? Role.SUPERVISOR : null;
    }

    private static void put(Map<String, String> codes, String name, @Nullable TeamId team) {
        if (team != null) {
            var _ = codes.put(name, team.toString());
        }
    }

    private static <E extends Enum<E>> void differences(
            Map<String, String> codes, String name, Set<E> before, Set<E> after) {
        without(codes, name + "Given", after, before);
        without(codes, name + "Taken", before, after);
    }

    private static <E extends Enum<E>> void without(
            Map<String, String> codes, String name, Set<E> some, Set<E> others) {
        var rest = new TreeSet<>(some);
        boolean _ = rest.removeAll(others);
        if (!rest.isEmpty()) {
            var _ = codes.put(name, rest.stream().map(Enum::name).collect(Collectors.joining(" ")));
        }
    }
}
