package org.beistand.advocacy;

import org.beistand.people.PersonId;

/** What can be asked about who has a part in a case. */
public sealed interface InvolvementCommand extends CareCommand {
    /** Say that a person has a role in the case. It opens her record to nobody. */
    record InvolvePerson(AdvocacyCaseId caseId, PersonId person, CaseRole role)
            implements InvolvementCommand {}

    /** Say that she has it no more, or never had. */
    record ReleasePerson(AdvocacyCaseId caseId, PersonId person, CaseRole role)
            implements InvolvementCommand {}

    /**
     * Sort a case to the right one of two people whose records are or were merged, at any stage.
     */
    record CorrectClient(AdvocacyCaseId caseId, PersonId client) implements InvolvementCommand {}
}
