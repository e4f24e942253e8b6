package org.beistand.advocacy;

import java.time.LocalDate;
import org.beistand.language.ErasableUnit;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** What can be asked of the plan of an advocacy case. */
public sealed interface PlanCommand extends CareCommand {
    /** Set a goal, in the person's own words where possible. */
    record SetGoal(AdvocacyCaseId caseId, GoalId goalId, Sealed<PlanText> text)
            implements PlanCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(goalId);
        }
    }

    /** Say what became of a goal. */
    record EndGoal(AdvocacyCaseId caseId, GoalId goalId, GoalOutcome outcome)
            implements PlanCommand {}

    /** Agree who does what by when, for a goal or for none in particular. */
    record AgreeAction(
            AdvocacyCaseId caseId,
            ActionId actionId,
            @Nullable GoalId goalId,
            ActionBy by,
            LocalDate dueOn,
            Sealed<PlanText> text)
            implements PlanCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(actionId);
        }
    }

    /** Tick off an agreed action. */
    record CompleteAction(AdvocacyCaseId caseId, ActionId actionId) implements PlanCommand {}

    /** Let an agreed action fall away. */
    record DropAction(AdvocacyCaseId caseId, ActionId actionId, ActionDropReason reason)
            implements PlanCommand {}

    /** Note that the plan as it stands was gone through with the person, and when it is again. */
    record AgreePlan(
            AdvocacyCaseId caseId, PlanAgreement how, LocalDate agreedOn, LocalDate reviewOn)
            implements PlanCommand {}
}
