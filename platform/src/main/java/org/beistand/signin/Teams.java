package org.beistand.signin;

import org.beistand.adminrecord.AdminChange;
import org.beistand.language.Actor;
import org.beistand.language.TeamId;
import org.beistand.staff.Team;

/** What happens to teams; each method runs in a transaction of its caller. */
final class Teams {
    private final TeamTable table;
    private final AccountNotes notes;

    Teams(TeamTable table, AccountNotes notes) {
        this.table = table;
        this.notes = notes;
    }

    void create(Actor by, Team team) {
        if (table.add(team)) {
            notes.team(by, AdminChange.TEAM_CREATED, team);
        }
    }

    /** False when it has members, or was not there. */
    boolean remove(Actor by, TeamId id) {
        var removed = table.remove(id);
        removed.ifPresent(team -> notes.team(by, AdminChange.TEAM_REMOVED, team));
        return removed.isPresent();
    }
}
