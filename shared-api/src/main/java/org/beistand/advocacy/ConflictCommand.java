package org.beistand.advocacy;

import java.time.LocalDate;
import org.beistand.language.ErasableUnit;
import org.beistand.language.Sealed;

/** What can be asked about conflicts of interest. */
public sealed interface ConflictCommand extends CareCommand {
    /**
     * Look whether the house stands, or ever stood, on the other side. That happens by itself
     * whenever the people of a case change.
     */
    record RunConflictCheck(AdvocacyCaseId caseId) implements ConflictCommand {}

    /**
     * Record that the person supported agrees in writing that the house goes on, knowing of the
     * conflict. It holds for the people and the grounds for which it was given.
     *
     * @param consentedOn the day on which the person agreed
     * @param form in writing, by whatever means
     * @param textVersion which edition of the explanation the person was given
     * @param measures what was agreed so that the person takes no harm
     */
    record WaiveConflict(
            AdvocacyCaseId caseId,
            WaiverId waiverId,
            LocalDate consentedOn,
            ConsentForm form,
            TextVersion textVersion,
            Sealed<WaiverText> measures)
            implements ConflictCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(waiverId);
        }
    }
}
