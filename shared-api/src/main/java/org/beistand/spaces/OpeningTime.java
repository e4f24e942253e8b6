package org.beistand.spaces;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.beistand.language.InvalidValue;

/** A time of a day during which a meeting space is open; it ends on the day on which it begins. */
public record OpeningTime(LocalTime from, LocalTime until) {
    public OpeningTime {
        if (!from.isBefore(until)) {
            throw new InvalidValue("opening.end-before-start");
        }
    }

    /** Reads {@code 09:00-17:30}, with any dash; {@link InvalidValue} for what cannot be read. */
    public static OpeningTime of(String text) {
        var parts = text.replace('–', '-').split("-", -1);
        if (parts.length != 2) {
            throw new InvalidValue("opening.unreadable");
        }
        return new OpeningTime(time(parts[0]), time(parts[1]));
    }

    private static LocalTime time(String text) {
        var plain = text.strip().replace('.', ':');
        try {
            return LocalTime.parse(plain.indexOf(':') == 1 ? "0" + plain : plain);
        } catch (DateTimeException e) {
            throw new InvalidValue("opening.unreadable");
        }
    }

    boolean overlaps(OpeningTime other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Times of one day, in their order; {@link InvalidValue} when two of them overlap. */
    public static List<OpeningTime> inOrder(List<OpeningTime> times) {
        var sorted = times.stream().sorted(Comparator.comparing(OpeningTime::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).overlaps(sorted.get(i - 1))) {
                throw new InvalidValue("opening.overlap");
            }
        }
        return sorted;
    }
}
