package org.beistand.advocacy;

import java.time.LocalDate;
import org.beistand.language.EventName;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** What happened to the plan of an advocacy case. */
public sealed interface PlanEvent extends CareEvent {
    /** A goal was set. */
    @EventName("advocacy.goal-set")
    record GoalSet(AdvocacyCaseId caseId, GoalId goalId, Sealed<PlanText> text)
            implements PlanEvent {}

    /** A goal was reached, in part or not, or given up. */
    @EventName("advocacy.goal-ended")
    record GoalEnded(AdvocacyCaseId caseId, GoalId goalId, GoalOutcome outcome)
            implements PlanEvent {}

    /** It was agreed who does what by when. */
    @EventName("advocacy.action-agreed")
    record ActionAgreed(
            AdvocacyCaseId caseId,
            ActionId actionId,
            @Nullable GoalId goalId,
            ActionBy by,
            LocalDate dueOn,
            Sealed<PlanText> text)
            implements PlanEvent {}

    /** What was agreed was done. */
    @EventName("advocacy.action-completed")
    record ActionCompleted(AdvocacyCaseId caseId, ActionId actionId) implements PlanEvent {}

    /** What was agreed fell away. */
    @EventName("advocacy.action-dropped")
    record ActionDropped(AdvocacyCaseId caseId, ActionId actionId, ActionDropReason reason)
            implements PlanEvent {}

    /** The plan as it stood was gone through with the person, who agreed or did not. */
    @EventName("advocacy.plan-agreed")
    record PlanAgreed(
            AdvocacyCaseId caseId, PlanAgreement how, LocalDate agreedOn, LocalDate reviewOn)
            implements PlanEvent {}
}
