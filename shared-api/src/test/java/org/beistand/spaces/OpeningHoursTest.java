package org.beistand.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.beistand.language.InvalidValue;
import org.beistand.spaces.OpeningHours.WeekdayOpening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When meeting spaces are open. */
class OpeningHoursTest {
    private static final OpeningTime MORNING = OpeningTime.of("9:00-12.30");
    private static final OpeningTime AFTERNOON = OpeningTime.of("14:00 – 18:00");

    @Test
    void times_are_read_as_people_write_them() {
        assertThat(MORNING).isEqualTo(new OpeningTime(LocalTime.of(9, 0), LocalTime.of(12, 30)));
        assertThat(AFTERNOON).isEqualTo(new OpeningTime(LocalTime.of(14, 0), LocalTime.of(18, 0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9",
                "9-12",
                "09:00",
                "09:00-09:00",
                "18:00-06:00",
                "09:00-25:00",
                "a-b"
            })
    void what_is_no_time_of_a_day_is_refused(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> OpeningTime.of(text));
    }

    @Test
    void times_of_a_day_stand_in_order_and_do_not_overlap() {
        assertThat(OpeningTime.inOrder(List.of(AFTERNOON, MORNING)))
                .containsExactly(MORNING, AFTERNOON);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(
                        () -> OpeningTime.inOrder(List.of(MORNING, OpeningTime.of("12:00-13:00"))));
    }

    @Test
    void a_day_stands_once_in_a_week() {
        var monday = new WeekdayOpening(DayOfWeek.MONDAY, List.of(MORNING));
        assertThat(new OpeningHours(List.of(monday)).on(DayOfWeek.MONDAY)).containsExactly(MORNING);
        assertThat(OpeningHours.NONE.on(DayOfWeek.MONDAY)).isEmpty();
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new OpeningHours(List.of(monday, monday)));
    }

    @Test
    void spans_that_only_touch_do_not_overlap() {
        var first = new SpaceSpan(Instant.EPOCH, Instant.EPOCH.plusSeconds(60));
        var next = new SpaceSpan(first.until(), first.until().plusSeconds(1));
        assertThat(first.overlaps(next)).isFalse();
        assertThat(first.contains(first.until())).isFalse();
        assertThat(first.contains(first.from())).isTrue();
        assertThat(first.overlaps(new SpaceSpan(first.from(), next.until()))).isTrue();
    }
}
