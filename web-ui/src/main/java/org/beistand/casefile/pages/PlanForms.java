package org.beistand.casefile.pages;

import java.util.List;
import org.beistand.advocacy.ActionBy;
import org.beistand.advocacy.ActionDropReason;
import org.beistand.advocacy.GoalOutcome;
import org.beistand.advocacy.PlanAgreement;
import org.beistand.advocacy.PlanText;
import org.beistand.casefile.CaseFile;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** What is entered for each step of a plan. */
final class PlanForms {
    private PlanForms() {}

    static List<Field> goal(Ui ui, Roster roster, CaseFile file) {
        return List.of(Field.lines("text", "goal.text", "goal.text.hint", 3));
    }

    static List<Field> goalEnd(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips("outcome", "goal.outcome", "", Option.of(ui, GoalOutcome.class)));
    }

    static List<Field> action(Ui ui, Roster roster, CaseFile file) {
        var what = Field.lines("text", "action.text", "", 3);
        var who = Field.chips("by", "action.by", "", Option.of(ui, ActionBy.class));
        var when = Field.line("dueOn", "action.dueOn", "", "date");
        var goals = goals(ui, file);
        return goals.isEmpty()
                ? List.of(what, who, when)
                : List.of(what, who, when, Field.select("goal", "action.goal", "", goals));
    }

    private static List<Option> goals(Ui ui, CaseFile file) {
        return file.plan().goals().stream()
                .filter(goal -> goal.outcome() == null)
                .map(goal ->
                        new Option(
                                goal.goalId().toString(),
                                Revealed.text(ui, goal.text(), PlanText::text),
                                ""))
                .toList();
    }

    static List<Field> actionDrop(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips("reason", "step.reason", "", Option.of(ui, ActionDropReason.class)));
    }

    static List<Field> agreement(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips("how", "plan.how", "", Option.of(ui, PlanAgreement.class)),
                Field.line("agreedOn", "plan.agreedOn", "", "date"),
                Field.line("reviewOn", "plan.reviewOn", "plan.reviewOn.hint", "date"));
    }

    static FormView action(FormView form, Ui ui, CaseFile file) {
        return form.with("by", ActionBy.WORKER).with("dueOn", ui.words().today().plusWeeks(2));
    }

    static FormView agreement(FormView form, Ui ui, CaseFile file) {
        var today = ui.words().today();
        var standing = file.plan().agreement();
        if (standing != null && standing.agreedOn().equals(today)) {
            return form.with("how", standing.how())
                    .with("agreedOn", today)
                    .with("reviewOn", standing.reviewOn());
        }
        return form.with("how", PlanAgreement.IN_PERSON)
                .with("agreedOn", today)
                .with("reviewOn", today.plusDays(90));
    }
}
