package org.beistand.advocacy;

import org.beistand.language.EventName;

/** What a case weighs; each change is a fact, so that past load stays true. */
public sealed interface WeightEvent extends CareEvent {
    /** Somebody weighed the case anew. */
    @EventName("advocacy.case-weighed")
    record CaseWeighed(AdvocacyCaseId caseId, WeightParts parts) implements WeightEvent {}
}
