package org.beistand.advocacy;

import org.beistand.language.EventName;
import org.beistand.people.PersonId;

/** Who has a part in a case, and whose it is after all. */
public sealed interface InvolvementEvent extends CareEvent {
    /** A person has a role in the case. */
    @EventName("advocacy.person-involved")
    record PersonInvolved(AdvocacyCaseId caseId, PersonId person, CaseRole role)
            implements InvolvementEvent {}

    /** The person has the role no more. */
    @EventName("advocacy.person-released")
    record PersonReleased(AdvocacyCaseId caseId, PersonId person, CaseRole role)
            implements InvolvementEvent {}

    /** The case was sorted to the other one of two people whose records are or were merged. */
    @EventName("advocacy.client-corrected")
    record ClientCorrected(AdvocacyCaseId caseId, PersonId client, PersonId formerClient)
            implements InvolvementEvent {}
}
