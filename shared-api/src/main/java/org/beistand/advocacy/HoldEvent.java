package org.beistand.advocacy;

import java.time.LocalDate;
import org.beistand.language.EventName;

/** How a case rests and goes on. */
public sealed interface HoldEvent extends CareEvent {
    /** The case rests, and is looked at again on a day. */
    @EventName("advocacy.case-put-on-hold")
    record CasePutOnHold(AdvocacyCaseId caseId, HoldReason reason, LocalDate until)
            implements HoldEvent {}

    /** Work on the case goes on. */
    @EventName("advocacy.case-resumed")
    record CaseResumed(AdvocacyCaseId caseId) implements HoldEvent {}
}
