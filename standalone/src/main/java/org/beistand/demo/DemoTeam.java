package org.beistand.demo;

import org.beistand.language.TeamId;
import org.beistand.staff.Team;

/** The teams of Beistand Nordstadt. */
enum DemoTeam {
    COUNSELLING("Beratung und Streetwork"),
    MEDIATION("Mediation und Begegnung"),
    SOUTH("Beratung Südstadt");

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
