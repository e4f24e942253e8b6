package org.beistand.caseload;

import java.time.LocalDate;
import org.beistand.language.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Some of the contracted hours are not there for cases.
 *
 * @param hours how many a week, more than none
 * @param from the first day
 * @param until the last day; {@code null} for as long as nothing else is agreed
 */
public record Reduction(
        ReductionKind kind, WeeklyHours hours, LocalDate from, @Nullable LocalDate until) {
    public Reduction {
        if (hours.minutes() == 0) {
            throw new InvalidValue("reduction.none");
        }
        if (until != null && until.isBefore(from)) {
            throw new InvalidValue("reduction.days");
        }
    }

    /** Whether it covers a day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether two of the same kind cover a day twice. */
    boolean overlaps(Reduction other) {
        return kind == other.kind && (on(other.from) || other.on(from));
    }
}
