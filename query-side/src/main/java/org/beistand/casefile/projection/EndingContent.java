package org.beistand.casefile.projection;

import org.beistand.advocacy.AdvocacyCaseEvent.CaseClosed;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseReopened;
import org.beistand.advocacy.CaseOutcome;
import org.jspecify.annotations.Nullable;

/** How a case ended and how often it was taken up again, fact by fact. */
final class EndingContent {
    private @Nullable CaseOutcome outcome;
    private int timesReopened;

    void closed(CaseClosed e) {
        outcome = e.outcome();
    }

    void reopened(CaseReopened e) {
        outcome = null;
        timesReopened = e.times();
    }

    @Nullable CaseOutcome outcome() {
        return outcome;
    }

    int timesReopened() {
        return timesReopened;
    }
}
