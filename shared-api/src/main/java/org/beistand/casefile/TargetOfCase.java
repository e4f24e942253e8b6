package org.beistand.casefile;

import java.time.LocalDate;
import org.beistand.advocacy.PauseReason;
import org.beistand.advocacy.TargetId;
import org.beistand.advocacy.TargetKind;
import org.jspecify.annotations.Nullable;

/**
 * One promise of the house in a case.
 *
 * @param dueOn the day by which it is kept; later by as long as its clock stood still
 * @param remindOn from this day on somebody is reminded of it
 * @param missed whether its day was found to have passed
 * @param pause why its clock stands still, {@code null} while it runs
 * @param metOn when it was kept, {@code null} while it is owed
 */
public record TargetOfCase(
        TargetId targetId,
        TargetKind kind,
        LocalDate dueOn,
        LocalDate remindOn,
        boolean missed,
        @Nullable Pause pause,
        @Nullable LocalDate metOn) {

    /** A clock that stands still; by itself it goes on on a day. */
    public record Pause(PauseReason reason, LocalDate until) {
        /** Whether it stands still because the whole case rests. */
        public boolean byHold() {
            return reason == PauseReason.CASE_ON_HOLD;
        }
    }

    /** Whether it is still owed. */
    public boolean owed() {
        return metOn == null;
    }
}
