package org.beistand.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.beistand.caseload.CaseWork.Left;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of decision 0115. */
class CaseWorkTest {

    @ParameterizedTest
    @CsvSource({
        // named, danger, authority, plan, closing, unexamined, issues, goals, actions, referrals
        "false, false, false, false, false, 0, 0, 0, 0, 0, ASSESSING",
        "true,  true,  true,  false, false, 1, 1, 0, 0, 0, ASSESSING",
        "true,  false, true,  false, false, 0, 1, 0, 0, 0, ASSESSING",
        "true,  true,  false, false, false, 0, 1, 0, 0, 0, ASSESSING",
        "true,  true,  true,  false, false, 0, 1, 0, 0, 0, PLANNING",
        "true,  true,  true,  false, false, 0, 1, 2, 3, 0, PLANNING", // drafted, not agreed
        "true,  true,  true,  true,  false, 0, 1, 2, 3, 0, ACTING",
        "true,  true,  true,  false, false, 0, 1, 0, 0, 1, ACTING", // a referral is out
        "true,  false, false, true,  false, 1, 1, 1, 1, 0, ACTING", // gaps hold nobody up
        "true,  true,  true,  true,  false, 0, 1, 1, 0, 0, MONITORING",
        "true,  true,  true,  true,  false, 0, 0, 1, 0, 0, MONITORING",
        "true,  true,  true,  true,  false, 1, 2, 1, 0, 0, ASSESSING", // something new came up
        "true,  true,  true,  true,  false, 0, 0, 0, 0, 0, CONCLUDING",
        "true,  false, false, false, false, 0, 0, 0, 0, 0, CONCLUDING",
        "true,  true,  true,  true,  true,  0, 1, 1, 1, 0, CONCLUDING",
        "true,  true,  true,  false, false, 0, 0, 0, 1, 0, PLANNING"
    })
    void the_stage_follows_from_the_file(
            boolean named,
            boolean danger,
            boolean authority,
            boolean plan,
            boolean closing,
            int unexamined,
            int issues,
            int goals,
            int actions,
            int referrals,
            WorkStage stage) {
        var tally =
                new WorkTally(
                        named,
                        danger,
                        authority,
                        plan,
                        closing,
                        unexamined,
                        issues,
                        goals,
                        actions,
                        referrals);

        assertThat(CaseWork.of(tally).stage()).isEqualTo(stage);
    }

    @Test
    void what_is_left_is_told_of_every_stage() {
        var work = CaseWork.of(new WorkTally(true, true, false, true, false, 2, 3, 1, 4, 0));

        assertThat(work.left(WorkStage.ASSESSING))
                .containsExactly(
                        new Left(WorkGap.ISSUE_NOT_EXAMINED, 2),
                        new Left(WorkGap.AUTHORITY_NOT_KNOWN, 1));
        assertThat(work.left(WorkStage.PLANNING)).isEmpty();
        assertThat(work.left(WorkStage.ACTING)).containsExactly(new Left(WorkGap.ACTION_OPEN, 4));
    }

    @Test
    void every_stage_has_something_that_can_be_left() {
        assertThat(
                        List.of(WorkGap.values()).stream()
                                .map(WorkGap::stage)
                                .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(WorkStage.values());
    }
}
