package org.beistand.advocacy.command;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.language.StaffId;
import org.beistand.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a case holds at any stage of its life, as far as decisions need it.
 *
 * @param client the person supported, {@code null} as long as nobody is named
 * @param care plan, danger, consents, approvals, entries, authority, transfers, sides and promises
 * @param walledOff who is kept away from it
 */
record Matter(
        @Nullable PersonId client,
        Issues issues,
        FollowUps followUps,
        Care care,
        UsedIds usedIds,
        int timesReopened,
        Set<StaffId> walledOff) {
    static final Matter NOTHING =
            new Matter(null, Issues.NONE, FollowUps.NONE, Care.NONE, UsedIds.NONE, 0, Set.of());

    Matter {
        walledOff = Set.copyOf(walledOff);
    }

    Targets targets() {
        return care.targets();
    }

    /** With what one more fact means for the promises of the house. */
    Matter watching(AdvocacyCaseEvent event) {
        return with(care.with(targets().after(event)));
    }

    /** Every fact may say who stands on which side, not only those about the work. */
    Matter sides(AdvocacyCaseEvent event) {
        var after = care.conflicts().after(event);
        return after.equals(care.conflicts()) ? this : with(care.with(after));
    }

    Plan plan() {
        return care.plan();
    }

    Safety safety() {
        return care.safety();
    }

    Matter naming(@Nullable PersonId person) {
        return new Matter(person, issues, followUps, care, usedIds, timesReopened, walledOff);
    }

    Matter with(Issues changed) {
        return new Matter(client, changed, followUps, care, usedIds, timesReopened, walledOff);
    }

    Matter with(FollowUps changed) {
        return new Matter(client, issues, changed, care, usedIds, timesReopened, walledOff);
    }

    Matter with(Care changed) {
        return new Matter(client, issues, followUps, changed, usedIds, timesReopened, walledOff);
    }

    Matter writing(Entries changed) {
        return with(care.with(changed));
    }

    Matter using(UUID id) {
        return new Matter(
                client, issues, followUps, care, usedIds.with(id), timesReopened, walledOff);
    }

    Matter reopened(int times) {
        return new Matter(client, issues, followUps, care, usedIds, times, walledOff);
    }

    Matter walling(StaffId staff) {
        var more = new HashSet<>(walledOff);
        boolean _ = more.add(staff);
        return new Matter(client, issues, followUps, care, usedIds, timesReopened, more);
    }
}
