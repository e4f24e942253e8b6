package org.beistand.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A red light asks until it is answered, and asks again (decision 0114). */
class OverloadDutyTest {

    @ParameterizedTest
    @CsvSource({
        "110, 100, , , NONE",
        "111, 100, , , ASKED",
        "118, 0, , , NONE", // nothing agreed
        "118, 100, 118, 2026-03-03, ANSWERED",
        "118, 100, 118, 2026-03-02, ASKED", // the day of review
        "127, 100, 118, 2026-03-03, ANSWERED",
        "128, 100, 118, 2026-03-03, ASKED", // ten more
        "112, 100, 118, 2026-03-03, ANSWERED",
        "110, 100, 118, 2026-03-01, NONE"
    })
    void an_overload_asks_until_it_is_answered(
            int points, int capacity, Integer answered, LocalDate review, OverloadDuty duty) {
        var last = answered == null ? null : new OverloadDuty.Last(answered, review);

        assertThat(OverloadDuty.of(points, capacity, last, LocalDate.of(2026, 3, 2)))
                .isEqualTo(duty);
    }
}
