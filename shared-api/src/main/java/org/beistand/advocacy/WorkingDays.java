package org.beistand.advocacy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Counts days from Monday to Friday.
 *
 * @param holidays the days of the organisation on which nobody works either
 */
public record WorkingDays(Set<LocalDate> holidays) {
    /** Without holidays. */
    public static final WorkingDays OF_WEEKS = new WorkingDays(Set.of());

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    /** How many working days begin after the one day, up to and including the other. */
    public long between(LocalDate earlier, LocalDate later) {
        return later.isAfter(earlier)
                ? earlier.plusDays(1).datesUntil(later.plusDays(1)).filter(this::is).count()
                : 0;
    }

    /**
     * The day on which that many working days have begun after this one; this or the next working
     * day where it is none.
     */
    public LocalDate after(LocalDate day, long days) {
        var reached = day;
        for (long left = days; left > 0 || !is(reached); ) {
            reached = reached.plusDays(1);
            if (is(reached) && left > 0) {
                left--;
            }
        }
        return reached;
    }

    /** Whether anybody works on the day. */
    public boolean is(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
