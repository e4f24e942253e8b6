package org.beistand.advocacy.command;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts days from Monday to Friday; public holidays count as working days. */
final class WorkingDays {
    private WorkingDays() {}

    /** How many working days begin after the one day, up to and including the other. */
    static long between(LocalDate earlier, LocalDate later) {
        return later.isAfter(earlier)
                ? earlier.plusDays(1).datesUntil(later.plusDays(1)).filter(WorkingDays::is).count()
                : 0;
    }

    private static boolean is(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
