package org.beistand.advocacy;

import java.time.LocalDate;
import org.beistand.language.EventName;
import org.beistand.language.Sealed;

/** What a check of conflicts of interest came to; never against whom, how often or where. */
public sealed interface ConflictEvent extends CareEvent {
    /** Nothing in the house's records stands against taking part for this person. */
    @EventName("advocacy.conflict-check-cleared")
    record ConflictCheckCleared(AdvocacyCaseId caseId) implements ConflictEvent {}

    /** The house stands, or stood, on the other side. */
    @EventName("advocacy.conflict-of-interest-found")
    record ConflictOfInterestFound(AdvocacyCaseId caseId, ConflictBasis basis)
            implements ConflictEvent {}

    /** The person supported agreed that the house goes on, knowing of the conflict. */
    @EventName("advocacy.conflict-waived")
    record ConflictWaived(
            AdvocacyCaseId caseId,
            WaiverId waiverId,
            LocalDate consentedOn,
            ConsentForm form,
            TextVersion textVersion,
            Sealed<WaiverText> measures)
            implements ConflictEvent {}
}
