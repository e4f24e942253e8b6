package org.beistand.demo;

import org.beistand.advocacy.ActionBy;
import org.beistand.advocacy.ActionId;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.ConcernId;
import org.beistand.advocacy.ConcernKind;
import org.beistand.advocacy.Consulted;
import org.beistand.advocacy.GoalId;
import org.beistand.advocacy.GoalOutcome;
import org.beistand.advocacy.NotificationDecision;
import org.beistand.advocacy.PlanAgreement;
import org.beistand.advocacy.PlanCommand.AgreeAction;
import org.beistand.advocacy.PlanCommand.AgreePlan;
import org.beistand.advocacy.PlanCommand.CompleteAction;
import org.beistand.advocacy.PlanCommand.EndGoal;
import org.beistand.advocacy.PlanCommand.SetGoal;
import org.beistand.advocacy.PlanText;
import org.beistand.advocacy.ProtectiveFactor;
import org.beistand.advocacy.RiskFactor;
import org.beistand.advocacy.RiskFlagId;
import org.beistand.advocacy.RiskFlagKind;
import org.beistand.advocacy.RiskLevel;
import org.beistand.advocacy.SafetyCommand.AssessRisk;
import org.beistand.advocacy.SafetyCommand.DecideNotification;
import org.beistand.advocacy.SafetyCommand.HoldConsultation;
import org.beistand.advocacy.SafetyCommand.RaiseConcern;
import org.beistand.advocacy.SafetyCommand.RaiseRiskFlag;
import org.beistand.advocacy.SafetyText;
import org.beistand.language.DomainCommand;
import org.beistand.language.Sealed;

/** Puts the lines about plan and danger of one story into commands. */
record CareWording(Story story, StoryTime time) {

    DomainCommand command(StoryLine line) {
        var id = story.caseId();
        return switch (line.verb()) {
            case "goal" -> new SetGoal(id, goal(line.word(0)), planned(line));
            case "goal-end" -> new EndGoal(id, goal(line.word(0)), line.code(1, GoalOutcome.class));
            case "action" -> action(line);
            case "action-done" -> new CompleteAction(id, action(line.word(0)));
            case "agree" -> agree(line);
            default -> danger(line, id);
        };
    }

    private DomainCommand danger(StoryLine line, AdvocacyCaseId id) {
        return switch (line.verb()) {
            case "risk" -> risk(line);
            case "flag" ->
                    new RaiseRiskFlag(
                            id,
                            new RiskFlagId(DemoIds.of("flag", story.key(), line.word(0))),
                            line.code(0, RiskFlagKind.class),
                            time.day(line.number(line.indexOf("review") + 1)),
                            written(line));
            case "concern" ->
                    new RaiseConcern(
                            id, concern(line), line.code(1, ConcernKind.class), written(line));
            case "consult" ->
                    new HoldConsultation(
                            id, concern(line), line.code(1, Consulted.class), written(line));
            case "decide" ->
                    new DecideNotification(
                            id,
                            concern(line),
                            line.code(1, NotificationDecision.class),
                            written(line));
            default -> new SharingWording(story, time).command(line);
        };
    }

    private AgreeAction action(StoryLine line) {
        int goal = line.indexOf("for");
        return new AgreeAction(
                story.caseId(),
                action(line.word(0)),
                goal < 0 ? null : goal(line.word(goal + 1)),
                line.code(1, ActionBy.class),
                time.day(line.number(line.indexOf("due") + 1)),
                planned(line));
    }

    private AgreePlan agree(StoryLine line) {
        return new AgreePlan(
                story.caseId(),
                line.code(0, PlanAgreement.class),
                time.day(line.daysAgo()),
                time.day(line.number(line.indexOf("review") + 1)));
    }

    private AssessRisk risk(StoryLine line) {
        return new AssessRisk(
                story.caseId(),
                line.code(0, RiskLevel.class),
                line.codes(RiskFactor.class),
                line.codes(ProtectiveFactor.class),
                time.day(line.number(line.indexOf("review") + 1)),
                written(line));
    }

    private static Sealed<PlanText> planned(StoryLine line) {
        return Sealed.of(new PlanText(line.text()));
    }

    private static Sealed<SafetyText> written(StoryLine line) {
        return Sealed.of(new SafetyText(line.text()));
    }

    private GoalId goal(String name) {
        return new GoalId(DemoIds.of("goal", story.key(), name));
    }

    private ActionId action(String name) {
        return new ActionId(DemoIds.of("action", story.key(), name));
    }

    private ConcernId concern(StoryLine line) {
        return new ConcernId(DemoIds.of("concern", story.key(), line.word(0)));
    }
}
