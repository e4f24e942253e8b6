package org.beistand.chronology.projection;

import java.util.UUID;
import org.beistand.language.Actor;
import org.beistand.language.Role;

/**
 * Who reads a chronology that the gate has let them read.
 *
 * @param id a member of staff; nobody's id for a process
 * @param readsAll whether that includes the notes that somebody wrote for supervisors alone
 */
record Reader(UUID id, boolean readsAll) {
    private static final UUID NOBODY = new UUID(0, 0);

    /** Whoever reads, nothing restricted is among what they get. */
    static final Reader NOBODY_IN_PARTICULAR = new Reader(NOBODY, false);

    static Reader of(Actor actor) {
        var staff = actor.account() == null ? null : actor.staffId();
        return new Reader(staff == null ? NOBODY : staff.value(), actor.has(Role.SUPERVISOR));
    }
}
