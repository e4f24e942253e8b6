package org.beistand.advocacy;

import java.time.LocalDate;
import org.beistand.language.InvalidValue;

/** What can be asked about the promises of the house in one case. */
public sealed interface TargetCommand extends CareCommand {
    /**
     * Let the clock of a promise stand still.
     *
     * @param reason never that the case rests, which stops the clocks by itself
     * @param until the day, after today, on which it goes on
     */
    record PauseTarget(
            AdvocacyCaseId caseId, TargetId targetId, PauseReason reason, LocalDate until)
            implements TargetCommand {
        public PauseTarget {
            if (reason == PauseReason.CASE_ON_HOLD) {
                throw new InvalidValue("pause.only-by-hold");
            }
        }
    }

    /** Let it go on before its day. */
    record ResumeTarget(AdvocacyCaseId caseId, TargetId targetId) implements TargetCommand {}

    /** Look at what has come due; sent by the program itself, never by people. */
    record NoticeDue(AdvocacyCaseId caseId) implements TargetCommand {}
}
