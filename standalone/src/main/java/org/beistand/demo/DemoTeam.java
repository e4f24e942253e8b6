package org.beistand.demo;

import org.beistand.language.TeamId;
import org.beistand.staff.Team;

/** The two teams of Beistand Nordstadt. */
enum DemoTeam {
    COUNSELLING("Beratung und Streetwork"),
    MEDIATION("Mediation und Begegnung");

    private final String title;

    DemoTeam(String title) {
        this.title = title;
    }

    TeamId id() {
        return new TeamId(DemoIds.of("team", name()));
    }

    Team team() {
        return new Team(id(), title);
    }
}
