package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
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
        assertThat(WorkingDays.between(earlier, later)).isEqualTo(days);
    }

    @Test
    void any_seven_days_hold_five_of_them() {
        var start = LocalDate.of(2026, 1, 1);
        for (int day = 0; day < 366; day++) {
            var from = start.plusDays(day);
            assertThat(WorkingDays.between(from, from.plusDays(7))).isEqualTo(5);
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
            assertThat(WorkingDays.between(from, next) - WorkingDays.between(from, until))
                    .isEqualTo(grows);
        }
    }
}
