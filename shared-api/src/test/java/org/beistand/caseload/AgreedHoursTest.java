package org.beistand.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.beistand.language.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be agreed. */
class AgreedHoursTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Reduction reduction(ReductionKind kind, int hours, int from, Integer until) {
        return new Reduction(
                kind,
                new WeeklyHours(hours * 60),
                DAY.plusDays(from),
                until == null ? null : DAY.plusDays(until));
    }

    private static void refused(String code, Supplier<?> wish) {
        assertThatThrownBy(wish::get)
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 168 * 60 + 1})
    void a_week_has_its_hours(int minutes) {
        refused("weekly-hours.range", () -> new WeeklyHours(minutes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"19,5; 1170", "19.5; 1170", "0; 0", "168; 10080"})
    void hours_are_read_as_people_write_them(String text, int minutes) {
        assertThat(WeeklyHours.of(text)).isEqualTo(new WeeklyHours(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "169", "1e9", "100000"})
    void no_week_is_read_that_is_none(String text) {
        refused("weekly-hours.range", () -> WeeklyHours.of(text));
    }

    @Test
    void a_reduction_takes_something_and_ends_after_it_begins() {
        refused("reduction.none", () -> reduction(ReductionKind.TRAINING, 0, 0, null));
        refused("reduction.days", () -> reduction(ReductionKind.TRAINING, 1, 1, 0));
    }

    @Test
    void reductions_of_a_kind_do_not_cover_a_day_twice() {
        var first = reduction(ReductionKind.TRAINING, 4, 0, 10);
        var touching = reduction(ReductionKind.TRAINING, 4, 10, null);
        var next = reduction(ReductionKind.TRAINING, 4, 11, null);
        var other = reduction(ReductionKind.SUPERVISION, 4, 10, null);

        refused("reduction.overlap", () -> agreed(39, first, touching));
        assertThat(agreed(39, first, next, other).minutesOn(DAY.plusDays(10))).isEqualTo(31 * 60);
    }

    @Test
    void reductions_do_not_take_more_than_there_is_on_any_day() {
        var now = reduction(ReductionKind.TRAINING, 20, 0, null);
        var later = reduction(ReductionKind.OTHER_DUTY, 20, 30, null);

        refused("reduction.above-hours", () -> agreed(39, now, later));
        assertThat(agreed(40, now, later).minutesOn(DAY.plusDays(30))).isZero();
    }

    @Test
    void there_are_not_too_many() {
        var one = reduction(ReductionKind.TRAINING, 1, 0, 0);

        refused(
                "reduction.too-many",
                () ->
                        new AgreedHours(
                                DAY,
                                new WeeklyHours(60),
                                Collections.nCopies(AgreedHours.MOST + 1, one)));
    }

    private static AgreedHours agreed(int hours, Reduction... reductions) {
        return new AgreedHours(DAY, new WeeklyHours(hours * 60), List.of(reductions));
    }
}
