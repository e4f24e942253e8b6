package org.beistand.staff;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.beistand.language.Actor;

/** The port to who is away and who stands in. */
public interface Absences {

    /** Absences that go on or are to come, by their first day; open to everybody signed in. */
    CompletionStage<List<Absence>> current(Actor actor);

    /**
     * Records that a case worker is away: by that person, by a supervisor of the team or by an
     * administrator; {@code NotPossible} for others. Whoever stands in is a case worker of the same
     * team and is there on these days. A repeat does nothing.
     */
    CompletionStage<Void> record(Actor actor, Absence absence);

    /** Ends an absence now; what whoever stood in could read ends with it. */
    CompletionStage<Void> end(Actor actor, AbsenceId id);
}
