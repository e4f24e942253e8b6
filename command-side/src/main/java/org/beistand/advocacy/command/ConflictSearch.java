package org.beistand.advocacy.command;

import java.util.Optional;
import java.util.Set;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.ConflictBasis;
import org.beistand.people.PersonId;

/** Looks through every role that anybody ever had in the house (decision 0093). */
@FunctionalInterface
interface ConflictSearch {
    /**
     * On which grounds the house stands on both sides, if it does.
     *
     * @param supported whom it stands by in this case
     * @param opposing who is on the other side of it
     */
    Optional<ConflictBasis> against(
            AdvocacyCaseId caseId, Set<PersonId> supported, Set<PersonId> opposing);
}
