package org.beistand.advocacy;

import java.time.LocalDate;

/** What can be asked about letting a case rest. */
public sealed interface HoldCommand extends CareCommand {
    /**
     * Let the case rest.
     *
     * @param until the day on which somebody looks at it again
     */
    record PutOnHold(AdvocacyCaseId caseId, HoldReason reason, LocalDate until)
            implements HoldCommand {}

    /** Go on with the case. */
    record ResumeCase(AdvocacyCaseId caseId) implements HoldCommand {}
}
