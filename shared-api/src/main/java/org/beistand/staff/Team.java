package org.beistand.staff;

import org.beistand.language.InvalidValue;
import org.beistand.language.TeamId;

/** A team of the organisation; cases belong to one. */
public record Team(TeamId id, String name) {
    private static final int LONGEST_NAME = 80;

    public Team {
        name = name.strip();
        if (name.isEmpty()) {
            throw new InvalidValue("team.name.empty");
        }
        if (name.length() > LONGEST_NAME) {
            throw new InvalidValue("team.name.too-long");
        }
    }
}
