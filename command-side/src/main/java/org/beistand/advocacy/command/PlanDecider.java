package org.beistand.advocacy.command;

import java.util.List;
import org.beistand.advocacy.ActionId;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseRejection.DayInPast;
import org.beistand.advocacy.AdvocacyCaseRejection.OccurredInFuture;
import org.beistand.advocacy.GoalId;
import org.beistand.advocacy.PlanCommand;
import org.beistand.advocacy.PlanCommand.AgreeAction;
import org.beistand.advocacy.PlanCommand.AgreePlan;
import org.beistand.advocacy.PlanCommand.CompleteAction;
import org.beistand.advocacy.PlanCommand.DropAction;
import org.beistand.advocacy.PlanCommand.EndGoal;
import org.beistand.advocacy.PlanCommand.SetGoal;
import org.beistand.advocacy.PlanEvent.ActionAgreed;
import org.beistand.advocacy.PlanEvent.ActionCompleted;
import org.beistand.advocacy.PlanEvent.ActionDropped;
import org.beistand.advocacy.PlanEvent.GoalEnded;
import org.beistand.advocacy.PlanEvent.GoalSet;
import org.beistand.advocacy.PlanEvent.PlanAgreed;
import org.beistand.advocacy.PlanRejection.ActionNotOpen;
import org.beistand.advocacy.PlanRejection.ActionUnknown;
import org.beistand.advocacy.PlanRejection.GoalAlreadyEnded;
import org.beistand.advocacy.PlanRejection.GoalUnknown;
import org.beistand.advocacy.PlanRejection.NoGoalSet;
import org.beistand.advocacy.command.Plan.ActionState;

/** What is wanted, what was agreed for it, and whether the person goes along. */
final class PlanDecider {
    private PlanDecider() {}

    static List<AdvocacyCaseEvent> decide(
            PlanCommand command, AdvocacyCaseState state, Circumstances around) {
        return switch (command) {
            case SetGoal c -> set(c, state);
            case EndGoal c -> end(c, state);
            case AgreeAction c -> agree(c, state, around);
            case CompleteAction c -> complete(c, state);
            case DropAction c -> drop(c, state);
            case AgreePlan c -> agree(c, state, around);
        };
    }

    private static List<AdvocacyCaseEvent> set(SetGoal c, AdvocacyCaseState state) {
        WorkDecider.demandNew(c, state, c.goalId().value());
        return List.of(new GoalSet(c.caseId(), c.goalId(), c.text()));
    }

    private static List<AdvocacyCaseEvent> end(EndGoal c, AdvocacyCaseState state) {
        var goals = state.matter().plan().goals();
        var outcome = goals.get(c.goalId());
        if (outcome != null && outcome.filter(c.outcome()::equals).isPresent()) {
            return List.of();
        }
        demandGoal(c, state, c.goalId());
        return List.of(new GoalEnded(c.caseId(), c.goalId(), c.outcome()));
    }

    private static void demandGoal(PlanCommand c, AdvocacyCaseState state, GoalId id) {
        WorkDecider.demandOpen(c, state);
        var outcome = state.matter().plan().goals().get(id);
        if (outcome == null) {
            throw new GoalUnknown(c.caseId());
        }
        if (outcome.isPresent()) {
            throw new GoalAlreadyEnded(c.caseId());
        }
    }

    private static List<AdvocacyCaseEvent> agree(
            AgreeAction c, AdvocacyCaseState state, Circumstances around) {
        WorkDecider.demandNew(c, state, c.actionId().value());
        if (c.goalId() != null) {
            demandGoal(c, state, c.goalId());
        }
        if (around.isOver(c.dueOn())) {
            throw new DayInPast(c.caseId());
        }
        return List.of(
                new ActionAgreed(
                        c.caseId(), c.actionId(), c.goalId(), c.by(), c.dueOn(), c.text()));
    }

    private static List<AdvocacyCaseEvent> complete(CompleteAction c, AdvocacyCaseState state) {
        if (ActionState.DONE.equals(state.matter().plan().actions().get(c.actionId()))) {
            return List.of();
        }
        demandOpen(c, state, c.actionId());
        return List.of(new ActionCompleted(c.caseId(), c.actionId()));
    }

    private static List<AdvocacyCaseEvent> drop(DropAction c, AdvocacyCaseState state) {
        var before = state.matter().plan().actions().get(c.actionId());
        if (before != null && before.dropped() == c.reason()) {
            return List.of();
        }
        demandOpen(c, state, c.actionId());
        return List.of(new ActionDropped(c.caseId(), c.actionId(), c.reason()));
    }

    private static void demandOpen(PlanCommand c, AdvocacyCaseState state, ActionId id) {
        WorkDecider.demandOpen(c, state);
        var action = state.matter().plan().actions().get(id);
        if (action == null) {
            throw new ActionUnknown(c.caseId());
        }
        if (!action.open()) {
            throw new ActionNotOpen(c.caseId());
        }
    }

    /** The same plan may be gone through again and again; each time is a fact. */
    private static List<AdvocacyCaseEvent> agree(
            AgreePlan c, AdvocacyCaseState state, Circumstances around) {
        WorkDecider.demandOpen(c, state);
        if (state.matter().plan().goals().isEmpty()) {
            throw new NoGoalSet(c.caseId());
        }
        if (c.agreedOn().isAfter(around.today())) {
            throw new OccurredInFuture(c.caseId());
        }
        if (around.isOver(c.reviewOn())) {
            throw new DayInPast(c.caseId());
        }
        return List.of(new PlanAgreed(c.caseId(), c.how(), c.agreedOn(), c.reviewOn()));
    }
}
