package org.beistand.caseload;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a worker’s load asks the supervisor of the team for an answer (decision 0114). */
public enum OverloadDuty {
    /** Not above 110 per cent, or nothing is agreed. */
    NONE,
    /** Above 110 per cent, and nobody has answered to this. */
    ASKED,
    /** Above 110 per cent, and the answer holds. */
    ANSWERED;

    private static final int RISE = 10;

    /** What was answered last: to how many per cent, and when that is looked at again. */
    public record Last(int percent, LocalDate reviewOn) {}

    /**
     * An answer holds until its day of review, and while the load rises by less than 10 per cent.
     */
    public static OverloadDuty of(int points, int capacity, @Nullable Last last, LocalDate today) {
        if (LoadBand.of(points, capacity) != LoadBand.OVERLOADED) {
            return NONE;
        }
        boolean holds =
                last != null
                        && today.isBefore(last.reviewOn())
                        && LoadBand.percent(points, capacity) < last.percent() + RISE;
        return holds ? ANSWERED : ASKED;
    }
}
