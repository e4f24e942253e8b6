package org.beistand.caseload;

import java.util.List;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Queries.Query;
import org.beistand.language.Shown;
import org.beistand.language.StaffId;

/**
 * What each worker of a case’s team would carry with this case. For those who may assign it.
 * Figures only: what a load is made of is not told.
 */
public record WhatIfAssigned(AdvocacyCaseId caseId) implements Query<WhatIfAssigned.Candidates> {

    /**
     * All who could take it, those with most room first.
     *
     * @param points what the case weighs
     */
    public record Candidates(AdvocacyCaseId caseId, int points, List<Candidate> workers)
            implements Answer {
        public Candidates {
            workers = List.copyOf(workers);
        }

        @Override
        public Shown shows() {
            return Shown.ofCase(caseId);
        }
    }

    /**
     * One worker, in points.
     *
     * @param now all open cases of the worker
     * @param then the same with this case; equal for whoever has it already
     * @param capacity agreed points; 0 when none is agreed
     */
    public record Candidate(StaffId worker, int now, int then, int capacity) {
        /** How full it is now. */
        public LoadBand before() {
            return LoadBand.of(now, capacity);
        }

        /** How full it would be. */
        public LoadBand after() {
            return LoadBand.of(then, capacity);
        }
    }
}
