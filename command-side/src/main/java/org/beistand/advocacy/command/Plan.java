package org.beistand.advocacy.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.beistand.advocacy.ActionDropReason;
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
import org.jspecify.annotations.Nullable;

/**
 * The plan of one case.
 *
 * @param goals each with its outcome; empty while it is open
 * @param actions each with how it stands
 */
record Plan(Map<GoalId, Optional<GoalOutcome>> goals, Map<ActionId, ActionState> actions) {
    static final Plan NONE = new Plan(Map.of(), Map.of());

    Plan {
        goals = Map.copyOf(goals);
        actions = Map.copyOf(actions);
    }

    /** How an agreed action stands; {@code dropped} is {@code null} unless it fell away. */
    record ActionState(boolean open, @Nullable ActionDropReason dropped) {
        static final ActionState OPEN = new ActionState(true, null);
        static final ActionState DONE = new ActionState(false, null);
    }

    boolean hasOpen() {
        return goals.values().stream().anyMatch(Optional::isEmpty)
                || actions.values().stream().anyMatch(ActionState::open);
    }

    Plan after(PlanEvent event) {
        return switch (event) {
            case GoalSet e -> with(e.goalId(), Optional.empty());
            case GoalEnded e -> with(e.goalId(), Optional.of(e.outcome()));
            case ActionAgreed e -> with(e.actionId(), ActionState.OPEN);
            case ActionCompleted e -> with(e.actionId(), ActionState.DONE);
            case ActionDropped e -> with(e.actionId(), new ActionState(false, e.reason()));
            case PlanAgreed _ -> this;
        };
    }

    private Plan with(GoalId id, Optional<GoalOutcome> outcome) {
        var more = new HashMap<>(goals);
        var _ = more.put(id, outcome);
        return new Plan(more, actions);
    }

    private Plan with(ActionId id, ActionState state) {
        var more = new HashMap<>(actions);
        var _ = more.put(id, state);
        return new Plan(goals, more);
    }
}
