package org.beistand.queryside;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * Days and months as the organisation lives them, in its own time zone. What is counted in days
 * changes at its midnight, not in the middle of a day.
 */
public record OrganisationDays(Clock clock, ZoneId zone) {

    /** The day that it is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The month that it is. */
    public YearMonth thisMonth() {
        return YearMonth.from(today());
    }

    /** When the day begins. */
    public Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The first moment that is no longer today. */
    public Instant endOfToday() {
        return start(today().plusDays(1));
    }
}
