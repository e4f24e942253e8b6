package org.beistand.chronology.pages;

import java.time.LocalDate;
import java.util.List;
import org.beistand.chronology.EntryGroup;
import org.beistand.chronology.pages.ChronologyView.Day;

/**
 * A chronology as a whole, to be read, printed or searched.
 *
 * @param shown how many entries are shown
 * @param total how many there are
 * @param later how many were recorded after the day as of which it is read
 * @param fresh how many are new to the reader
 * @param first the day on which the first entry was recorded
 * @param last the same of the last
 */
public record ReadingView(
        Wish wish,
        List<Day> days,
        int shown,
        int total,
        int later,
        int fresh,
        LocalDate first,
        LocalDate last) {
    public ReadingView {
        days = List.copyOf(days);
    }

    /** All groups, to choose from. */
    public List<EntryGroup> groups() {
        return List.of(EntryGroup.values());
    }

    /** How many days the slider has. */
    public long span() {
        return first.until(last, java.time.temporal.ChronoUnit.DAYS);
    }

    /** Where the slider stands. */
    public long at() {
        return wish.asOf() == null
                ? span()
                : Math.clamp(
                        first.until(wish.asOf().toLocalDate(), java.time.temporal.ChronoUnit.DAYS),
                        0,
                        span());
    }
}
