package org.beistand.advocacy.command;

import java.util.UUID;
import org.beistand.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a case holds at any stage of its life, as far as decisions need it.
 *
 * @param client the person supported, {@code null} as long as nobody is named
 */
record Matter(
        @Nullable PersonId client,
        Issues issues,
        FollowUps followUps,
        UsedIds usedIds,
        int timesReopened) {
    static final Matter NOTHING = new Matter(null, Issues.NONE, FollowUps.NONE, UsedIds.NONE, 0);

    Matter naming(@Nullable PersonId person) {
        return new Matter(person, issues, followUps, usedIds, timesReopened);
    }

    Matter with(Issues changed) {
        return new Matter(client, changed, followUps, usedIds, timesReopened);
    }

    Matter with(FollowUps changed) {
        return new Matter(client, issues, changed, usedIds, timesReopened);
    }

    Matter using(UUID id) {
        return new Matter(client, issues, followUps, usedIds.with(id), timesReopened);
    }

    Matter reopened(int times) {
        return new Matter(client, issues, followUps, usedIds, times);
    }
}
