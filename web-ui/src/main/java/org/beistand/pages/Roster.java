package org.beistand.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.staff.Absence;
import org.beistand.staff.Absences;
import org.beistand.staff.Accounts;
import org.beistand.staff.StaffMember;
import org.beistand.staff.StaffMember.Status;
import org.beistand.staff.Team;
import org.jspecify.annotations.Nullable;

/** Who works here, to give names to ids. */
public record Roster(Map<StaffId, StaffMember> staff, List<Team> teams, List<Absence> absences) {
    public Roster {
        absences = List.copyOf(absences);
        staff = Map.copyOf(staff);
        teams = List.copyOf(teams);
    }

    /** Loads it for one page. */
    @PagePart
    public static final class Loader {
        private final Accounts accounts;
        private final Absences absences;

        Loader(Accounts accounts, Absences absences) {
            this.accounts = accounts;
            this.absences = absences;
        }

        /** The roster as this reader may see it, without who is away. */
        public Roster load(Ui ui) {
            return load(ui, List.of());
        }

        /** The same with the absences that go on or are to come. */
        public Roster withAbsences(Ui ui) {
            return load(ui, Desk.await(absences.current(ui.actor())));
        }

        private Roster load(Ui ui, List<Absence> away) {
            var directory = accounts.directory(ui.actor());
            var teams = Desk.await(accounts.teams(ui.actor()));
            return new Roster(
                    Desk.await(directory).stream()
                            .collect(Collectors.toMap(StaffMember::id, Function.identity())),
                    teams,
                    away);
        }
    }

    /** The name of a member of staff; the beginning of the id for one unknown; empty for none. */
    public String name(@Nullable StaffId id) {
        if (id == null) {
            return "";
        }
        var member = staff.get(id);
        return member == null ? id.toString().substring(0, 8) : member.displayName();
    }

    /** The absence that covers a day, if there is one. */
    public Optional<Absence> absence(@Nullable StaffId id, LocalDate day) {
        return absences.stream().filter(a -> a.staff().equals(id) && a.on(day)).findFirst();
    }

    /** The initials of a member of staff. */
    public String initials(@Nullable StaffId id) {
        var member = id == null ? null : staff.get(id);
        return member == null ? "?" : member.initials();
    }

    /** The name of a team; empty for none. */
    public String team(@Nullable TeamId id) {
        return teams.stream().filter(t -> t.id().equals(id)).map(Team::name).findFirst().orElse("");
    }

    /** Those of these who are no volunteers: only they are proposed anything by itself. */
    public List<String> notVolunteers(List<Option> some) {
        return some.stream()
                .map(Option::value)
                .filter(id -> {
                    var member = staff.get(new StaffId(UUID.fromString(id)));
                    return member == null || !member.marks().contains(Mark.VOLUNTEER);
                })
                .toList();
    }

    /** Those who can be made accountable for a case, by name. */
    public List<Option> workers() {
        return staff.values().stream()
                .filter(m -> m.status() == Status.ACTIVE && m.roles().contains(Role.CASE_WORKER))
                .map(m -> new Option(m.id().toString(), m.displayName(), ""))
                .sorted(Comparator.comparing(Option::text))
                .toList();
    }

    /** Those of one team who can be made accountable for its cases, by name. */
    public List<Option> workers(TeamId team) {
        return workers().stream().filter(o -> isIn(team, StaffId.of(o.value()))).toList();
    }

    /** Those of other teams who can take a case for theirs, as {@code team.person}. */
    public List<Option> takers(TeamId own) {
        return staff.values().stream()
                .filter(m -> m.status() == Status.ACTIVE && takes(m, own))
                .map(m ->
                        new Option(
                                m.team() + "." + m.id(),
                                m.displayName() + " · " + team(m.team()),
                                ""))
                .sorted(Comparator.comparing(Option::text))
                .toList();
    }

    private static boolean takes(StaffMember m, TeamId own) {
        return m.team() != null
                && !m.team().equals(own)
                && (m.roles().contains(Role.CASE_WORKER) || m.roles().contains(Role.SUPERVISOR));
    }

    private boolean isIn(TeamId team, StaffId id) {
        var member = staff.get(id);
        return member != null && team.equals(member.team());
    }

    /** All members of staff who work here at present, to choose from. */
    public List<Option> colleagues() {
        return staff.values().stream()
                .filter(m -> m.status() == Status.ACTIVE)
                .map(m -> new Option(m.id().toString(), m.displayName(), ""))
                .sorted(Comparator.comparing(Option::text))
                .toList();
    }

    /** All teams to choose from. */
    public List<Option> teamOptions() {
        return teams.stream().map(t -> new Option(t.id().toString(), t.name(), "")).toList();
    }
}
