package org.beistand.caseload.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.beistand.caseload.AgreedHours;
import org.beistand.caseload.Reduction;
import org.beistand.caseload.ReductionKind;
import org.beistand.caseload.WeeklyHours;
import org.beistand.caseload.Workload.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Past capacity stays true, and the next change is known. */
class CapacityPlanTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    private static Agreement agreed(LocalDate from, int hours, int rate, Reduction... reductions) {
        var agreed = new AgreedHours(from, new WeeklyHours(hours * 60), List.of(reductions));
        return new Agreement(agreed, rate, Instant.EPOCH, null);
    }

    private static final CapacityPlan PLAN =
            new CapacityPlan(
                    List.of(
                            agreed(
                                    MARCH,
                                    40,
                                    150,
                                    new Reduction(
                                            ReductionKind.TRAINING,
                                            new WeeklyHours(600),
                                            LocalDate.of(2026, 3, 9),
                                            LocalDate.of(2026, 3, 13))),
                            agreed(LocalDate.of(2026, 5, 4), 20, 150),
                            agreed(LocalDate.of(2026, 4, 6), 30, 200)),
                    24);

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 24", // only the account
        "2026-03-02, 60",
        "2026-03-09, 45",
        "2026-03-13, 45",
        "2026-03-14, 60",
        "2026-04-06, 60", // fewer hours, which carry more
        "2026-05-04, 60" // said later, so the fourth of May is no longer agreed
    })
    void each_day_has_what_was_agreed_for_it_last(LocalDate day, int points) {
        assertThat(PLAN.pointsOn(day)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-01, 2026-03-02", "2026-03-02, 2026-03-09", "2026-03-10, 2026-03-14"})
    void the_next_change_is_known(LocalDate today, LocalDate next) {
        assertThat(PLAN.nextChange(today)).contains(next);
    }

    @Test
    void there_may_be_no_change_ahead() {
        assertThat(PLAN.nextChange(LocalDate.of(2026, 3, 14))).isEmpty();
    }

    @Test
    void days_away_reduce_the_week_and_not_what_is_agreed() {
        var capacity = PLAN.capacity(MARCH, 2);

        assertThat(capacity.points()).isEqualTo(60);
        assertThat(capacity.pointsThisWeek()).isEqualTo(36);
    }
}
