package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.beistand.advocacy.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 2026-11-16, 0",
        "2026-11-16, 2026-11-17, 1",
        "2026-11-16, 2026-11-18, 2",
        "2026-11-13, 2026-11-16, 1",
        "2026-11-13, 2026-11-15, 0",
        "2026-11-14, 2026-11-16, 1",
        "2026-11-15, 2026-11-16, 1",
        "2026-11-13, 2026-11-20, 5",
        "2026-11-18, 2026-11-16, 0"
    })
    void saturday_and_sunday_do_not_count(LocalDate earlier, LocalDate later, long days) {
        assertThat(WorkingDays.OF_WEEKS.between(earlier, later)).isEqualTo(days);
    }

    @Test
    void any_seven_days_hold_five_of_them() {
        var start = LocalDate.of(2026, 1, 1);
        for (int day = 0; day < 366; day++) {
            var from = start.plusDays(day);
            assertThat(WorkingDays.OF_WEEKS.between(from, from.plusDays(7))).isEqualTo(5);
        }
    }

    @Test
    void each_day_more_counts_one_unless_it_is_a_weekend() {
        var from = LocalDate.of(2026, 3, 1);
        for (int day = 0; day < 40; day++) {
            var until = from.plusDays(day);
            var next = until.plusDays(1);
            var grows =
                    Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(next.getDayOfWeek())
                            ? 0
                            : 1;
            assertThat(
                            WorkingDays.OF_WEEKS.between(from, next)
                                    - WorkingDays.OF_WEEKS.between(from, until))
                    .isEqualTo(grows);
        }
    }

    @Test
    void holidays_do_not_count_and_nothing_becomes_due_on_them() {
        var christmas =
                new WorkingDays(Set.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25)));
        var wednesday = LocalDate.of(2026, 12, 23);

        assertThat(christmas.between(wednesday, LocalDate.of(2026, 12, 28))).isOne();
        assertThat(christmas.after(wednesday, 1)).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(christmas.after(LocalDate.of(2026, 12, 24), 0))
                .isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void going_on_and_counting_are_each_other_s_reverse() {
        for (int days = 0; days < 40; days++) {
            var from = LocalDate.of(2026, 3, 2);
            var reached = WorkingDays.OF_WEEKS.after(from, days);

            assertThat(WorkingDays.OF_WEEKS.between(from, reached)).isEqualTo(days);
            assertThat(WorkingDays.OF_WEEKS.is(reached)).isTrue();
        }
    }
}
