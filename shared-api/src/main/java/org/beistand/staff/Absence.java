package org.beistand.staff;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.beistand.language.InvalidValue;
import org.beistand.language.StaffId;

/**
 * Somebody is away, and a colleague stands in: on these days whoever stands in reads and works on
 * the other's open cases.
 *
 * @param from the first day
 * @param until the last day, at most 400 days later
 */
public record Absence(
        AbsenceId id, StaffId staff, StaffId standIn, LocalDate from, LocalDate until) {
    private static final int LONGEST_DAYS = 400;

    public Absence {
        var days = ChronoUnit.DAYS.between(from, until);
        if (days < 0 || days > LONGEST_DAYS) {
            throw new InvalidValue("absence.days");
        }
    }

    /** Whether it covers a day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
