package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beistand.advocacy.NotificationDecision.NOTIFIED_POLICE;
import static org.beistand.advocacy.NotificationDecision.NOT_NOTIFIED;
import static org.beistand.advocacy.command.CareExamples.ACTION;
import static org.beistand.advocacy.command.CareExamples.CONCERN;
import static org.beistand.advocacy.command.CareExamples.GOAL;
import static org.beistand.advocacy.command.CareExamples.actionAgreed;
import static org.beistand.advocacy.command.CareExamples.concernRaised;
import static org.beistand.advocacy.command.CareExamples.goalSet;
import static org.beistand.advocacy.command.Deciding.decide;
import static org.beistand.advocacy.command.Deciding.refusal;
import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.TODAY;
import static org.beistand.advocacy.command.Examples.and;
import static org.beistand.advocacy.command.Examples.id;
import static org.beistand.advocacy.command.Examples.sealed;

import java.util.List;
import java.util.stream.Stream;
import org.beistand.advocacy.ActionBy;
import org.beistand.advocacy.ActionDropReason;
import org.beistand.advocacy.ActionId;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseRejection.DayInPast;
import org.beistand.advocacy.AdvocacyCaseRejection.IdAlreadyUsed;
import org.beistand.advocacy.AdvocacyCaseRejection.OccurredInFuture;
import org.beistand.advocacy.Consulted;
import org.beistand.advocacy.FlagClearReason;
import org.beistand.advocacy.GoalOutcome;
import org.beistand.advocacy.PlanAgreement;
import org.beistand.advocacy.PlanCommand.AgreeAction;
import org.beistand.advocacy.PlanCommand.AgreePlan;
import org.beistand.advocacy.PlanCommand.DropAction;
import org.beistand.advocacy.PlanCommand.EndGoal;
import org.beistand.advocacy.PlanEvent.ActionCompleted;
import org.beistand.advocacy.PlanEvent.GoalEnded;
import org.beistand.advocacy.PlanRejection.ActionNotOpen;
import org.beistand.advocacy.PlanRejection.ActionUnknown;
import org.beistand.advocacy.PlanRejection.GoalAlreadyEnded;
import org.beistand.advocacy.PlanRejection.GoalUnknown;
import org.beistand.advocacy.PlanRejection.NoGoalSet;
import org.beistand.advocacy.PlanRejection.PlanStillOpen;
import org.beistand.advocacy.SafetyEvent.ConsultationHeld;
import org.beistand.advocacy.SafetyEvent.NotificationDecided;
import org.beistand.advocacy.SafetyEvent.RiskFlagCleared;
import org.beistand.advocacy.SafetyRejection.ConcernAlreadyDecided;
import org.beistand.advocacy.SafetyRejection.ConcernUndecided;
import org.beistand.advocacy.SafetyRejection.ConcernUnknown;
import org.beistand.advocacy.SafetyRejection.NobodyConsulted;
import org.beistand.advocacy.SafetyRejection.RiskFlagUnknown;
import org.beistand.language.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanAndSafetyTest {

    private static AgreeAction agreed(int n, boolean forGoal, int days) {
        return new AgreeAction(
                CASE,
                new ActionId(id(n)),
                forGoal ? GOAL : null,
                ActionBy.WORKER,
                TODAY.plusDays(days),
                sealed());
    }

    private static AgreePlan gone(int agreedIn, int reviewIn) {
        return new AgreePlan(
                CASE, PlanAgreement.BY_PHONE, TODAY.plusDays(agreedIn), TODAY.plusDays(reviewIn));
    }

    private static GoalEnded ended() {
        return new GoalEnded(CASE, GOAL, GoalOutcome.ACHIEVED);
    }

    private static NotificationDecided decided() {
        return new NotificationDecided(CASE, CONCERN, NOTIFIED_POLICE, sealed());
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(GoalUnknown.class, CareExamples.endGoal()),
                refusal(
                        GoalAlreadyEnded.class,
                        new EndGoal(CASE, GOAL, GoalOutcome.GIVEN_UP),
                        goalSet(),
                        ended()),
                refusal(GoalUnknown.class, agreed(40, true, 1)),
                refusal(GoalAlreadyEnded.class, agreed(40, true, 1), goalSet(), ended()),
                refusal(DayInPast.class, agreed(40, false, -1)),
                refusal(IdAlreadyUsed.class, agreed(702, false, 1), actionAgreed()),
                refusal(ActionUnknown.class, CareExamples.complete()),
                refusal(
                        ActionNotOpen.class,
                        CareExamples.drop(),
                        actionAgreed(),
                        new ActionCompleted(CASE, ACTION)),
                refusal(NoGoalSet.class, CareExamples.agreePlan()),
                refusal(OccurredInFuture.class, gone(1, 90), goalSet()),
                refusal(DayInPast.class, gone(0, -1), goalSet()),
                refusal(PlanStillOpen.class, CourseExamples.requestClosure(50), goalSet()),
                refusal(PlanStillOpen.class, CourseExamples.requestClosure(50), actionAgreed()),
                refusal(RiskFlagUnknown.class, CareExamples.clearFlag()),
                refusal(ConcernUnknown.class, CareExamples.consult()),
                refusal(ConcernUnknown.class, CareExamples.notify(NOT_NOTIFIED)),
                refusal(NobodyConsulted.class, CareExamples.notify(NOT_NOTIFIED), concernRaised()),
                refusal(
                        ConcernAlreadyDecided.class,
                        CareExamples.notify(NOT_NOTIFIED),
                        concernRaised(),
                        decided()),
                refusal(
                        ConcernUndecided.class,
                        CourseExamples.requestClosure(50),
                        concernRaised()));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_cannot_be_is_refused(
            Class<? extends Rejection> why,
            AdvocacyCaseCommand command,
            AdvocacyCaseEvent... before) {
        assertThatThrownBy(() -> decide(command, before)).isInstanceOf(why);
    }

    static Stream<Arguments> repetitions() {
        return Stream.of(
                refusal(Rejection.class, CareExamples.endGoal(), goalSet(), ended()),
                refusal(
                        Rejection.class,
                        CareExamples.complete(),
                        actionAgreed(),
                        new ActionCompleted(CASE, ACTION)),
                refusal(
                        Rejection.class,
                        CareExamples.drop(),
                        actionAgreed(),
                        new org.beistand.advocacy.PlanEvent.ActionDropped(
                                CASE, ACTION, ActionDropReason.NOT_POSSIBLE)),
                refusal(
                        Rejection.class,
                        CareExamples.clearFlag(),
                        CareExamples.flagRaised(),
                        new RiskFlagCleared(
                                CASE,
                                CareExamples.FLAG,
                                FlagClearReason.CHECKED_AND_WRONG,
                                sealed())),
                refusal(
                        Rejection.class,
                        CareExamples.notify(NOTIFIED_POLICE),
                        concernRaised(),
                        decided()));
    }

    @ParameterizedTest
    @MethodSource("repetitions")
    void what_holds_already_adds_nothing(
            Class<?> ignored, AdvocacyCaseCommand command, AdvocacyCaseEvent... before) {
        assertThat(decide(command, before)).isEmpty();
    }

    @Test
    void not_to_tell_anybody_can_be_decided_after_a_consultation() {
        var consulted = new ConsultationHeld(CASE, CONCERN, Consulted.SPECIALIST, sealed());

        assertThat(decide(CareExamples.notify(NOT_NOTIFIED), concernRaised(), consulted))
                .containsExactly(new NotificationDecided(CASE, CONCERN, NOT_NOTIFIED, sealed()));
    }

    @Test
    void a_case_can_be_closed_once_plan_and_concerns_are_brought_to_an_end() {
        var dropped = new DropAction(CASE, ACTION, ActionDropReason.PERSON_DECLINED);
        var before = and(List.of(goalSet(), ended(), actionAgreed(), concernRaised(), decided()));
        before.addAll(decide(dropped, actionAgreed()));

        assertThat(
                        decide(
                                CourseExamples.requestClosure(50),
                                before.toArray(AdvocacyCaseEvent[]::new)))
                .hasSize(1);
    }
}
