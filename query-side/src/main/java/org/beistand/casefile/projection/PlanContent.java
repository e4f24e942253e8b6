package org.beistand.casefile.projection;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beistand.advocacy.ActionId;
import org.beistand.advocacy.GoalId;
import org.beistand.advocacy.GoalOutcome;
import org.beistand.advocacy.PlanEvent;
import org.beistand.advocacy.PlanEvent.ActionAgreed;
import org.beistand.advocacy.PlanEvent.ActionCompleted;
import org.beistand.advocacy.PlanEvent.ActionDropped;
import org.beistand.advocacy.PlanEvent.GoalEnded;
import org.beistand.advocacy.PlanEvent.GoalSet;
import org.beistand.advocacy.PlanEvent.PlanAgreed;
import org.beistand.casefile.PlanOfCase;
import org.beistand.casefile.PlanOfCase.Action;
import org.beistand.casefile.PlanOfCase.Agreement;
import org.beistand.casefile.PlanOfCase.Goal;
import org.jspecify.annotations.Nullable;

/** A case's plan while it is put together, fact by fact. */
final class PlanContent {
    private final Map<GoalId, Goal> goals = new LinkedHashMap<>();
    private final Map<ActionId, Action> actions = new LinkedHashMap<>();
    private @Nullable PlanAgreed agreed;
    private boolean changedSince;
    private int done;

    void add(PlanEvent event) {
        switch (event) {
            case GoalSet e -> set(e);
            case GoalEnded e -> ended(e.goalId(), e.outcome());
            case ActionAgreed e -> agreed(e);
            case ActionCompleted e -> {
                var _ = actions.remove(e.actionId()); // doing what was agreed changes no plan
                done++;
            }
            case ActionDropped e -> {
                var _ = actions.remove(e.actionId());
                changedSince = true;
            }
            case PlanAgreed e -> {
                agreed = e;
                changedSince = false;
            }
        }
    }

    private void set(GoalSet e) {
        var _ = goals.put(e.goalId(), new Goal(e.goalId(), e.text(), null));
        changedSince = true;
    }

    private void ended(GoalId id, GoalOutcome outcome) {
        var _ = goals.computeIfPresent(id, (_, goal) -> new Goal(id, goal.text(), outcome));
        changedSince = true;
    }

    private void agreed(ActionAgreed e) {
        var action = new Action(e.actionId(), e.goalId(), e.by(), e.dueOn(), e.text());
        var _ = actions.put(e.actionId(), action);
        changedSince = true;
    }

    PlanOfCase plan() {
        var open = actions.values().stream().sorted(Comparator.comparing(Action::dueOn)).toList();
        return new PlanOfCase(List.copyOf(goals.values()), open, done, agreement());
    }

    private @Nullable Agreement agreement() {
        return agreed == null
                ? null
                : new Agreement(agreed.how(), agreed.agreedOn(), agreed.reviewOn(), changedSince);
    }
}
