package org.beistand.casefile.pages;

import org.beistand.advocacy.ActionBy;
import org.beistand.advocacy.ActionDropReason;
import org.beistand.advocacy.ActionId;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.GoalId;
import org.beistand.advocacy.GoalOutcome;
import org.beistand.advocacy.PlanAgreement;
import org.beistand.advocacy.PlanCommand.AgreeAction;
import org.beistand.advocacy.PlanCommand.AgreePlan;
import org.beistand.advocacy.PlanCommand.CompleteAction;
import org.beistand.advocacy.PlanCommand.DropAction;
import org.beistand.advocacy.PlanCommand.EndGoal;
import org.beistand.advocacy.PlanCommand.SetGoal;
import org.beistand.advocacy.PlanText;
import org.beistand.language.Sealed;
import org.beistand.pages.PostedForm;
import org.jspecify.annotations.Nullable;

/** Reads the commands to a plan out of their forms; {@code null} when something is wrong. */
final class PlanSteps {
    private PlanSteps() {}

    static @Nullable AdvocacyCaseCommand goal(PostedForm form, At at) {
        var text = form.read("text", PlanText::new);
        return text == null
                ? null
                : new SetGoal(at.caseId(), new GoalId(form.idFor("goal")), Sealed.of(text));
    }

    static @Nullable AdvocacyCaseCommand goalEnd(PostedForm form, At at) {
        var outcome = form.choice("outcome", GoalOutcome.class);
        return outcome == null ? null : new EndGoal(at.caseId(), GoalId.of(at.part()), outcome);
    }

    static @Nullable AdvocacyCaseCommand action(PostedForm form, At at) {
        var text = form.read("text", PlanText::new);
        var by = form.choice("by", ActionBy.class);
        var dueOn = form.day("dueOn");
        var goal = form.readIfAny("goal", GoalId::of);
        return text == null || by == null || dueOn == null
                ? null
                : new AgreeAction(
                        at.caseId(),
                        new ActionId(form.idFor("action")),
                        goal,
                        by,
                        dueOn,
                        Sealed.of(text));
    }

    static AdvocacyCaseCommand actionDone(PostedForm form, At at) {
        return new CompleteAction(at.caseId(), ActionId.of(at.part()));
    }

    static @Nullable AdvocacyCaseCommand actionDrop(PostedForm form, At at) {
        var reason = form.choice("reason", ActionDropReason.class);
        return reason == null ? null : new DropAction(at.caseId(), ActionId.of(at.part()), reason);
    }

    static @Nullable AdvocacyCaseCommand agreement(PostedForm form, At at) {
        var how = form.choice("how", PlanAgreement.class);
        var agreedOn = form.day("agreedOn");
        var reviewOn = form.day("reviewOn");
        return how == null || agreedOn == null || reviewOn == null
                ? null
                : new AgreePlan(at.caseId(), how, agreedOn, reviewOn);
    }
}
