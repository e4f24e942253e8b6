package org.beistand.spaces;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import org.beistand.language.InvalidValue;

/** When a meeting space is open in an ordinary week; a day without a time is closed. */
public record OpeningHours(List<WeekdayOpening> days) {
    /** Never open. */
    public static final OpeningHours NONE = new OpeningHours(List.of());

    /** The times of one day of the week. */
    public record WeekdayOpening(DayOfWeek day, List<OpeningTime> times) {
        public WeekdayOpening {
            times = OpeningTime.inOrder(times);
        }
    }

    public OpeningHours {
        days = days.stream().sorted(Comparator.comparing(WeekdayOpening::day)).toList();
        if (days.stream().map(WeekdayOpening::day).distinct().count() < days.size()) {
            throw new InvalidValue("opening.same-day");
        }
    }

    /** The times of that day of the week, in their order. */
    public List<OpeningTime> on(DayOfWeek day) {
        return days.stream()
                .filter(d -> d.day() == day)
                .findFirst()
                .map(WeekdayOpening::times)
                .orElse(List.of());
    }
}
