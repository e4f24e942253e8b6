package org.beistand.caseimport;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.beistand.language.Actor;
import org.beistand.language.TeamId;
import org.beistand.staff.Accounts;
import org.beistand.staff.StaffDetails;
import org.beistand.staff.Team;
import org.jspecify.annotations.Nullable;

/** Makes the teams and the workers that an import tells of, where they are missing. */
record Staffing(Accounts accounts, Patience patience) {
    private static final Actor SYSTEM = new Actor.SystemProcess("import", null);

    /** Answers which team stands for each planned one: a team of that name may be there already. */
    Map<TeamId, TeamId> prepare(Plan plan) {
        var teams = new HashMap<TeamId, TeamId>();
        for (var team : plan.teams()) {
            teams.put(team.id(), made(team));
        }
        plan.workers()
                .forEach((id, name) -> {
                    var home = plan.homes().get(id);
                    var details = imported(name, home == null ? null : teams.get(home.id()));
                    done(() -> accounts.addImported(SYSTEM, id, details));
                });
        return teams;
    }

    private TeamId made(Team team) {
        for (var known : patience.await(() -> accounts.teams(SYSTEM))) {
            if (known.name().equalsIgnoreCase(team.name())) {
                return known.id();
            }
        }
        done(() -> accounts.createTeam(SYSTEM, team));
        return team.id();
    }

    private void done(Supplier<CompletionStage<Void>> work) {
        var _ = patience.await(() -> work.get().thenApply(_ -> true));
    }

    /** Somebody who can neither sign in nor be given work. */
    static StaffDetails imported(String name, @Nullable TeamId team) {
        return new StaffDetails(name, team, Set.of(), Set.of(), 0);
    }
}
