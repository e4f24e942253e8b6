package org.beistand.caseload;

import java.util.Arrays;
import java.util.List;

/**
 * Where the work on a case stands and what is left to do in each stage, those before the present
 * one as well: a stage is no gate.
 *
 * @param left in the order of the stages
 */
public record CaseWork(WorkStage stage, List<Left> left) {
    public CaseWork {
        left = List.copyOf(left);
    }

    /**
     * Something left to do.
     *
     * @param count how many of it, 1 or more
     */
    public record Left(WorkGap gap, int count) {}

    /** Worked out from what the file holds. */
    public static CaseWork of(WorkTally tally) {
        var left =
                Arrays.stream(WorkGap.values())
                        .map(gap -> new Left(gap, tally.count(gap)))
                        .filter(l -> l.count() > 0)
                        .toList();
        return new CaseWork(stage(tally), left);
    }

    /** The first rule that holds decides; the table stands in decision 0115. */
    private static WorkStage stage(WorkTally tally) {
        if (tally.closing() || tally.isAllEnded()) {
            return WorkStage.CONCLUDING;
        }
        if (tally.isBeingActedOn()) {
            return WorkStage.ACTING;
        }
        if (!tally.isAssessed()) {
            return WorkStage.ASSESSING;
        }
        return tally.planAgreed() ? WorkStage.MONITORING : WorkStage.PLANNING;
    }

    /** What is left of one stage. */
    public List<Left> left(WorkStage of) {
        return left.stream().filter(l -> l.gap().stage() == of).toList();
    }
}
