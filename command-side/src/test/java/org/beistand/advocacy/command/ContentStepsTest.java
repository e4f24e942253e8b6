package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.ConflictRejection.ConflictNotWaived;
import org.beistand.advocacy.ConflictStanding;
import org.beistand.advocacy.ConsentCommand.GiveConsent;
import org.beistand.advocacy.PossibleSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is offered while a conflict of interest is open is what is taken. */
class ContentStepsTest {
    @ParameterizedTest
    @EnumSource(CaseStage.class)
    void nothing_waits_once_there_is_no_conflict_or_it_is_waived(CaseStage stage) {
        assertThat(PossibleSteps.at(stage, ConflictStanding.NONE))
                .isEqualTo(PossibleSteps.at(stage));
        assertThat(PossibleSteps.at(stage, ConflictStanding.WAIVED))
                .isEqualTo(PossibleSteps.at(stage));
    }

    static Stream<AdvocacyCaseCommand> commands() {
        return Stream.of(
                Examples.write(22),
                Examples.raise(20),
                Examples.verify(21),
                CareExamples.setGoal(31),
                CareExamples.agreeAction(32),
                CareExamples.assess(),
                CareExamples.raiseConcern(34),
                CareExamples.giveConsent(35),
                CourseExamples.requestApproval(37),
                CourseExamples.putOnHold(30),
                DocumentExamples.file(43),
                AuthorityExamples.confirm(0),
                TransferExamples.propose(39, Examples.COLLEAGUE));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_is_not_offered_with_a_conflict_is_refused_for_it(AdvocacyCaseCommand command) {
        boolean offered =
                PossibleSteps.at(CaseStage.ACTIVE, ConflictStanding.CONFLICT)
                        .contains(command.getClass());

        assertThat(waitsForWaiver(command)).isEqualTo(!offered);
    }

    @Test
    void a_contact_may_be_tried_and_unchecked_nothing_leads_out() {
        assertThat(PossibleSteps.at(CaseStage.ACTIVE, ConflictStanding.NOT_CHECKED))
                .contains(RecordInteraction.class)
                .doesNotContain(GiveConsent.class);
    }

    private static boolean waitsForWaiver(AdvocacyCaseCommand command) {
        try {
            var _ =
                    Deciding.decide(
                            command,
                            CareExamples.goalSet(),
                            Examples.issueRaised(21),
                            ConflictExamples.found());
            return false;
        } catch (ConflictNotWaived e) {
            return true;
        }
    }
}
