package org.beistand.chronology.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chronology as it is read.
 *
 * @param address of the chronology alone, to be read again when something changes
 * @param liveEvent what announces a change
 * @param pinned the notes that stand above it
 * @param fresh how many entries the reader has not seen before
 * @param whole the address of all of it, to be read at leisure
 * @param older the address of older entries, {@code null} when there are none
 */
public record ChronologyView(
        String address,
        String liveEvent,
        List<EntryView> pinned,
        List<Chip> chips,
        List<Day> days,
        int fresh,
        String whole,
        @Nullable String older) {
    public ChronologyView {
        pinned = List.copyOf(pinned);
        chips = List.copyOf(chips);
        days = List.copyOf(days);
    }

    /** A filter to switch on or off. */
    public record Chip(String text, String path, boolean on) {}

    /** The entries of one day. */
    public record Day(String name, List<EntryView> entries) {
        public Day {
            entries = List.copyOf(entries);
        }
    }
}
