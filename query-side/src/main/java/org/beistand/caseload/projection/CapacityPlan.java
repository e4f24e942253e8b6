package org.beistand.caseload.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.beistand.caseload.Workload.Agreement;
import org.beistand.caseload.Workload.Capacity;

/**
 * What is agreed with one worker, day by day: of what was agreed for a day, the latest word holds.
 *
 * @param agreements in the order in which they were made
 * @param kept the points that the account holds, for days without an agreement
 */
record CapacityPlan(List<Agreement> agreements, int kept) {
    private static final int HUNDRED_HOURS = 6_000;
    private static final int WORKING_DAYS = 5;

    CapacityPlan {
        agreements = List.copyOf(agreements);
    }

    Optional<Agreement> on(LocalDate day) {
        return agreements.reversed().stream()
                .filter(a -> !a.hours().from().isAfter(day))
                .findFirst();
    }

    int pointsOn(LocalDate day) {
        return on(day).map(a -> points(a, day)).orElse(kept);
    }

    private static int points(Agreement agreement, LocalDate day) {
        long product = (long) agreement.hours().minutesOn(day) * agreement.pointsPerHundredHours();
        return (int) Math.round(product / (double) HUNDRED_HOURS);
    }

    /** The next day on which there are more or fewer points than today. */
    Optional<LocalDate> nextChange(LocalDate today) {
        int now = pointsOn(today);
        return agreements.stream()
                .flatMap(CapacityPlan::turns)
                .filter(day -> day.isAfter(today) && pointsOn(day) != now)
                .min(LocalDate::compareTo);
    }

    private static Stream<LocalDate> turns(Agreement agreement) {
        var hours = agreement.hours();
        return Stream.concat(
                Stream.of(hours.from()),
                hours.reductions().stream()
                        .flatMap(r ->
                                Stream.of(
                                        r.from(), r.until() == null ? null : r.until().plusDays(1)))
                        .filter(Objects::nonNull));
    }

    /** As it is on a day of whose week she is away for some working days. */
    Capacity capacity(LocalDate day, int daysAway) {
        int points = pointsOn(day);
        int thisWeek = points * (WORKING_DAYS - daysAway) / WORKING_DAYS;
        return on(day).map(a ->
                        new Capacity(
                                points,
                                thisWeek,
                                daysAway,
                                a.hours().hours(),
                                a.hours().on(day),
                                a.hours().minutesOn(day),
                                a.pointsPerHundredHours()))
                .orElseGet(() -> new Capacity(points, thisWeek, daysAway, null, List.of(), 0, 0));
    }
}
