package org.beistand.casefile.pages;

import java.util.List;
import java.util.stream.Stream;
import org.beistand.advocacy.ActionBy;
import org.beistand.advocacy.GoalOutcome;
import org.beistand.advocacy.PlanText;
import org.beistand.casefile.PlanOfCase;
import org.beistand.casefile.PlanOfCase.Action;
import org.beistand.casefile.PlanOfCase.Goal;
import org.beistand.language.Sealed;
import org.beistand.pages.Revealed;
import org.beistand.pages.Ui;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its page shows it.
 *
 * @param others open actions that belong to no goal
 * @param agreement how and when the person agreed, empty for not yet
 * @param review when the plan is gone through again, empty for not agreed
 * @param reviewLate whether that day is over
 * @param changed whether the plan was changed since
 */
public record PlanView(
        List<GoalView> goals,
        List<ActionView> others,
        int done,
        String agreement,
        String review,
        boolean reviewLate,
        boolean changed) {
    public PlanView {
        goals = List.copyOf(goals);
        others = List.copyOf(others);
    }

    /** One goal with the actions for it; {@code outcome} is {@code null} while it is open. */
    public record GoalView(
            String id, String text, @Nullable GoalOutcome outcome, List<ActionView> actions) {
        public GoalView {
            actions = List.copyOf(actions);
        }
    }

    /** One open action. */
    public record ActionView(
            String id, String text, ActionBy by, String due, String from, boolean overdue) {}

    static PlanView of(Ui ui, PlanOfCase plan) {
        var agreement = plan.agreement();
        return new PlanView(
                plan.goals().stream().map(goal -> goal(ui, goal, plan)).toList(),
                plan.actions().stream()
                        .filter(action -> action.goalId() == null)
                        .map(action -> action(ui, action))
                        .toList(),
                plan.done(),
                agreement == null
                        ? ""
                        : ui.t("plan.agreement." + agreement.how(), ui.date(agreement.agreedOn())),
                agreement == null ? "" : ui.date(agreement.reviewOn()),
                agreement != null && agreement.reviewOn().isBefore(ui.words().today()),
                agreement != null && agreement.changedSince());
    }

    private static GoalView goal(Ui ui, Goal goal, PlanOfCase plan) {
        return new GoalView(
                goal.goalId().toString(),
                text(ui, goal.text()),
                goal.outcome(),
                plan.actions().stream()
                        .filter(action -> goal.goalId().equals(action.goalId()))
                        .map(action -> action(ui, action))
                        .toList());
    }

    private static ActionView action(Ui ui, Action action) {
        return new ActionView(
                action.actionId().toString(),
                text(ui, action.text()),
                action.by(),
                ui.date(action.dueOn()),
                ui.words().fromToday(action.dueOn()),
                action.dueOn().isBefore(ui.words().today()));
    }

    private static String text(Ui ui, Sealed<PlanText> text) {
        return Revealed.text(ui, text, PlanText::text);
    }

    /** What the part of the plan with this id says, if there is one. */
    Stream<String> about(String id) {
        var actions =
                Stream.concat(goals.stream().flatMap(g -> g.actions().stream()), others.stream());
        return Stream.concat(
                goals.stream().filter(g -> g.id().equals(id)).map(GoalView::text),
                actions.filter(a -> a.id().equals(id)).map(ActionView::text));
    }
}
