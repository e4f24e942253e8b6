package org.beistand.chronology.pages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.beistand.chronology.Chronology.Entry;
import org.beistand.chronology.EntryGroup;
import org.beistand.language.Provenance;
import org.beistand.pages.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to read of a chronology.
 *
 * @param show only these groups; empty for all
 * @param from only what happened on this day or later
 * @param until only what happened on this day or earlier
 * @param asOf as the file stood at this minute: nothing that was recorded later
 * @param seen up to which log position the reader had seen the case; {@code null} for not asked
 * @param since only what is new to the reader
 * @param latestFirst otherwise as it happened
 * @param text words to look for; they never stand in an address
 */
public record Wish(
        Set<EntryGroup> show,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDateTime asOf,
        @Nullable Long seen,
        boolean since,
        boolean latestFirst,
        String text) {
    public Wish {
        show = Set.copyOf(show);
    }

    boolean knows(Provenance recorded, Words words) {
        return asOf == null || words.local(recorded.recordedAt()).isBefore(asOf.plusMinutes(1));
    }

    /** The entry as it was known, without corrections that came later. */
    Entry asKnown(Entry entry, Words words) {
        return new Entry(
                entry.event(),
                entry.group(),
                entry.occurredAt(),
                entry.provenance(),
                entry.corrections().stream().filter(c -> knows(c.provenance(), words)).toList(),
                entry.restricted(),
                asOf == null ? entry.signOff() : null,
                entry.elsewhere());
    }

    boolean wants(Entry entry, Words words) {
        var day = words.local(entry.occurredAt()).toLocalDate();
        return (show.isEmpty() || show.contains(entry.group()))
                && (from == null || !day.isBefore(from))
                && (until == null || !day.isAfter(until));
    }

    /** Whether something is left out because somebody said so. */
    public boolean narrowed() {
        return !show.isEmpty() || from != null || until != null || since || !text.isEmpty();
    }
}
