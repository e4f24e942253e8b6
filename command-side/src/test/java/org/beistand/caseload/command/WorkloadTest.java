package org.beistand.caseload.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.caseload.OverloadAnswerId;
import org.beistand.caseload.OverloadPercent;
import org.beistand.caseload.OverloadText;
import org.beistand.caseload.Reduction;
import org.beistand.caseload.ReductionKind;
import org.beistand.caseload.ReliefMeasure;
import org.beistand.caseload.WeeklyHours;
import org.beistand.caseload.WorkloadCommand;
import org.beistand.caseload.WorkloadCommand.AcknowledgeOverload;
import org.beistand.caseload.WorkloadCommand.AgreeHours;
import org.beistand.caseload.WorkloadEvent;
import org.beistand.caseload.WorkloadEvent.HoursAgreed;
import org.beistand.caseload.WorkloadEvent.OverloadAcknowledged;
import org.beistand.caseload.WorkloadRejection.HoursInThePast;
import org.beistand.caseload.WorkloadRejection.OverloadReviewOutOfReach;
import org.beistand.caseload.command.WorkloadDecider.Circumstances;
import org.beistand.language.InvalidValue;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows about a worker's load. */
class WorkloadTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final StaffId WORKER = new StaffId(UUID.randomUUID());
    private static final WeeklyHours FULL = new WeeklyHours(39 * 60);
    private static final List<Reduction> REDUCED =
            List.of(new Reduction(ReductionKind.TRAINING, new WeeklyHours(240), TODAY, null));

    private static List<WorkloadEvent> decide(WorkloadCommand command) {
        return WorkloadDecider.decide(command, new Circumstances(TODAY, 150));
    }

    private static AcknowledgeOverload answer(int days, Set<ReliefMeasure> measures) {
        return new AcknowledgeOverload(
                WORKER,
                new OverloadAnswerId(new UUID(0, 1)),
                new OverloadPercent(118),
                measures,
                TODAY.plusDays(days),
                Sealed.of(new OverloadText("two cases to Jonas")));
    }

    @Test
    void hours_are_agreed_with_the_rate_of_the_day() {
        assertThat(decide(new AgreeHours(WORKER, TODAY, FULL, REDUCED)))
                .containsExactly(new HoursAgreed(WORKER, TODAY, FULL, REDUCED, 150));
    }

    @Test
    void hours_of_past_days_stay() {
        var past = new AgreeHours(WORKER, TODAY.minusDays(1), FULL, List.of());

        assertThatThrownBy(() -> decide(past)).isInstanceOf(HoursInThePast.class);
    }

    @Test
    void an_overload_is_answered_with_measures() {
        var command = answer(14, Set.of(ReliefMeasure.REASSIGN, ReliefMeasure.NO_NEW_CASES));

        assertThat(decide(command))
                .containsExactly(
                        new OverloadAcknowledged(
                                WORKER,
                                command.answerId(),
                                command.percent(),
                                command.measures(),
                                command.reviewOn(),
                                command.text()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 91})
    void an_answer_is_looked_at_again_soon(int days) {
        assertThatThrownBy(() -> decide(answer(days, Set.of(ReliefMeasure.SUPPORT))))
                .isInstanceOf(OverloadReviewOutOfReach.class);
    }

    @Test
    void an_answer_without_a_measure_is_none() {
        assertThatThrownBy(() -> answer(7, Set.of())).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 110, 10_000})
    void only_an_overload_is_answered(int percent) {
        assertThatThrownBy(() -> new OverloadPercent(percent)).isInstanceOf(InvalidValue.class);
    }
}
