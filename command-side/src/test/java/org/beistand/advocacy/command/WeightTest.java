package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.active;
import static org.beistand.advocacy.command.Examples.after;
import static org.beistand.advocacy.command.Examples.and;

import java.util.List;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.CaseWeight;
import org.beistand.advocacy.WeightCommand.WeighCase;
import org.beistand.advocacy.WeightEvent.CaseWeighed;
import org.beistand.advocacy.WeightParts;
import org.beistand.advocacy.command.AdvocacyCaseState.Active;
import org.beistand.advocacy.command.AdvocacyCaseState.ClosureRequested;
import org.beistand.advocacy.command.AdvocacyCaseState.OnHold;
import org.beistand.language.InvalidValue;
import org.junit.jupiter.api.Test;

/** What a case weighs is a fact of its time (decision 0112). */
class WeightTest {
    private static final WeightParts HEAVY = new WeightParts(5, 3, 2, 1, 3);
    private static final CaseWeighed WEIGHED = new CaseWeighed(CASE, HEAVY);

    @Test
    void each_look_is_a_fact_even_with_the_same_result() {
        List<AdvocacyCaseEvent> again =
                AdvocacyCaseDecider.decide(
                        new WeighCase(CASE, HEAVY),
                        after(and(active(), WEIGHED)),
                        Examples.byWorker());

        assertThat(again).containsExactly(WEIGHED);
    }

    @Test
    void the_sum_is_what_the_worker_carries_at_every_stage() {
        var sum = new CaseWeight(14);

        assertThat(((Active) after(and(active(), WEIGHED))).weight()).isEqualTo(sum);
        var resting = (OnHold) after(and(CourseExamples.onHold(), WEIGHED));
        assertThat(resting.before().weight()).isEqualTo(sum);
        var closing = (ClosureRequested) after(and(CourseExamples.closing(), WEIGHED));
        assertThat(((Active) closing.before()).weight()).isEqualTo(sum);
    }

    @Test
    void parts_stay_within_their_bounds() {
        assertThatThrownBy(() -> new WeightParts(0, 0, 0, 0, 0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new WeightParts(1, 4, 0, 0, 0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new WeightParts(1, 0, 0, 0, -1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new WeightParts(9, 3, 3, 3, 3)).isInstanceOf(InvalidValue.class);
        assertThat(new WeightParts(8, 3, 3, 3, 3).sum()).isEqualTo(new CaseWeight(20));
    }
}
