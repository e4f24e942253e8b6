package org.beistand.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.beistand.language.InvalidValue;

/**
 * What is agreed with a worker from a day on: the contracted hours, and what of them is not there
 * for cases. On no day do the reductions take more than there is, and none of a kind covers a day
 * twice.
 */
public record AgreedHours(LocalDate from, WeeklyHours hours, List<Reduction> reductions) {
    /** The most reductions at a time. */
    public static final int MOST = 12;

    public AgreedHours {
        reductions = List.copyOf(reductions);
        if (reductions.size() > MOST) {
            throw new InvalidValue("reduction.too-many");
        }
        refuseOverlaps(reductions);
        for (var reduction : reductions) {
            if (reduced(reductions, reduction.from()) > hours.minutes()) {
                throw new InvalidValue("reduction.above-hours");
            }
        }
    }

    private static void refuseOverlaps(List<Reduction> reductions) {
        for (int i = 0; i < reductions.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (reductions.get(i).overlaps(reductions.get(j))) {
                    throw new InvalidValue("reduction.overlap");
                }
            }
        }
    }

    private static int reduced(List<Reduction> reductions, LocalDate day) {
        return reductions.stream().filter(r -> r.on(day)).mapToInt(r -> r.hours().minutes()).sum();
    }

    /** The reductions of a day. */
    public List<Reduction> on(LocalDate day) {
        return reductions.stream().filter(r -> r.on(day)).toList();
    }

    /** What is left for cases in the week of a day, in minutes. */
    public int minutesOn(LocalDate day) {
        return hours.minutes() - reduced(reductions, day);
    }

    /** The next day after this one on which a reduction begins or is over. */
    public Optional<LocalDate> nextChange(LocalDate after) {
        return reductions.stream()
                .flatMap(r -> Stream.of(r.from(), r.until() == null ? null : r.until().plusDays(1)))
                .filter(Objects::nonNull)
                .filter(day -> day.isAfter(after))
                .min(LocalDate::compareTo);
    }
}
