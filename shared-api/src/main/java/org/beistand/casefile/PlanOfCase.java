package org.beistand.casefile;

import java.time.LocalDate;
import java.util.List;
import org.beistand.advocacy.ActionBy;
import org.beistand.advocacy.ActionId;
import org.beistand.advocacy.GoalId;
import org.beistand.advocacy.GoalOutcome;
import org.beistand.advocacy.PlanAgreement;
import org.beistand.advocacy.PlanText;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What is planned in a case.
 *
 * @param actions what was agreed and is neither done nor fell away, the earliest due first
 * @param done how many agreed actions were done
 * @param agreement the latest time the plan was gone through with the person, {@code null} for
 *     never
 */
public record PlanOfCase(
        List<Goal> goals, List<Action> actions, int done, @Nullable Agreement agreement) {
    /** No plan yet. */
    public static final PlanOfCase NONE = new PlanOfCase(List.of(), List.of(), 0, null);

    public PlanOfCase {
        goals = List.copyOf(goals);
        actions = List.copyOf(actions);
    }

    /** One goal; {@code outcome} is {@code null} while it is open. */
    public record Goal(GoalId goalId, Sealed<PlanText> text, @Nullable GoalOutcome outcome) {}

    /** One open action. */
    public record Action(
            ActionId actionId,
            @Nullable GoalId goalId,
            ActionBy by,
            LocalDate dueOn,
            Sealed<PlanText> text) {}

    /**
     * How the person stood to the plan.
     *
     * @param changedSince whether goals or actions were added, ended or dropped afterwards
     */
    public record Agreement(
            PlanAgreement how, LocalDate agreedOn, LocalDate reviewOn, boolean changedSince) {}
}
