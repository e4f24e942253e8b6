package org.beistand.advocacy.command;

import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.TODAY;
import static org.beistand.advocacy.command.Examples.id;
import static org.beistand.advocacy.command.Examples.sealed;

import java.util.Set;
import org.beistand.advocacy.ActionBy;
import org.beistand.advocacy.ActionDropReason;
import org.beistand.advocacy.ActionId;
import org.beistand.advocacy.ConcernId;
import org.beistand.advocacy.ConcernKind;
import org.beistand.advocacy.Consulted;
import org.beistand.advocacy.FlagClearReason;
import org.beistand.advocacy.GoalId;
import org.beistand.advocacy.GoalOutcome;
import org.beistand.advocacy.NotificationDecision;
import org.beistand.advocacy.PlanAgreement;
import org.beistand.advocacy.PlanCommand.AgreeAction;
import org.beistand.advocacy.PlanCommand.AgreePlan;
import org.beistand.advocacy.PlanCommand.CompleteAction;
import org.beistand.advocacy.PlanCommand.DropAction;
import org.beistand.advocacy.PlanCommand.EndGoal;
import org.beistand.advocacy.PlanCommand.SetGoal;
import org.beistand.advocacy.PlanEvent.ActionAgreed;
import org.beistand.advocacy.PlanEvent.GoalSet;
import org.beistand.advocacy.ProtectiveFactor;
import org.beistand.advocacy.RiskFactor;
import org.beistand.advocacy.RiskFlagId;
import org.beistand.advocacy.RiskFlagKind;
import org.beistand.advocacy.RiskLevel;
import org.beistand.advocacy.SafetyCommand.AssessRisk;
import org.beistand.advocacy.SafetyCommand.ClearRiskFlag;
import org.beistand.advocacy.SafetyCommand.DecideNotification;
import org.beistand.advocacy.SafetyCommand.HoldConsultation;
import org.beistand.advocacy.SafetyCommand.RaiseConcern;
import org.beistand.advocacy.SafetyCommand.RaiseRiskFlag;
import org.beistand.advocacy.SafetyEvent.RiskFlagRaised;
import org.beistand.advocacy.SafetyEvent.SafeguardingConcernRaised;

/** Plans and dangers in the tests of cases. */
final class CareExamples {
    static final GoalId GOAL = new GoalId(id(701));
    static final ActionId ACTION = new ActionId(id(702));
    static final RiskFlagId FLAG = new RiskFlagId(id(703));
    static final ConcernId CONCERN = new ConcernId(id(704));

    private CareExamples() {}

    static SetGoal setGoal(int n) {
        return new SetGoal(CASE, new GoalId(id(n)), sealed());
    }

    static GoalSet goalSet() {
        return new GoalSet(CASE, GOAL, sealed());
    }

    static EndGoal endGoal() {
        return new EndGoal(CASE, GOAL, GoalOutcome.ACHIEVED);
    }

    static AgreeAction agreeAction(int n) {
        return new AgreeAction(CASE, new ActionId(id(n)), null, ActionBy.WORKER, TODAY, sealed());
    }

    static ActionAgreed actionAgreed() {
        return new ActionAgreed(CASE, ACTION, null, ActionBy.WORKER, TODAY, sealed());
    }

    static CompleteAction complete() {
        return new CompleteAction(CASE, ACTION);
    }

    static DropAction drop() {
        return new DropAction(CASE, ACTION, ActionDropReason.NOT_POSSIBLE);
    }

    static AgreePlan agreePlan() {
        return new AgreePlan(CASE, PlanAgreement.IN_PERSON, TODAY, TODAY.plusDays(90));
    }

    static AssessRisk assess() {
        return new AssessRisk(
                CASE,
                RiskLevel.MEDIUM,
                Set.of(RiskFactor.THREATS),
                Set.of(ProtectiveFactor.SAFE_PLACE),
                TODAY,
                sealed());
    }

    static RaiseRiskFlag raiseFlag(int n) {
        return new RaiseRiskFlag(CASE, new RiskFlagId(id(n)), RiskFlagKind.WEAPON, TODAY, sealed());
    }

    static RiskFlagRaised flagRaised() {
        return new RiskFlagRaised(CASE, FLAG, RiskFlagKind.WEAPON, TODAY, sealed());
    }

    static ClearRiskFlag clearFlag() {
        return new ClearRiskFlag(CASE, FLAG, FlagClearReason.DANGER_PASSED, sealed());
    }

    static RaiseConcern raiseConcern(int n) {
        return new RaiseConcern(CASE, new ConcernId(id(n)), ConcernKind.CHILD, sealed());
    }

    static SafeguardingConcernRaised concernRaised() {
        return new SafeguardingConcernRaised(CASE, CONCERN, ConcernKind.CHILD, sealed());
    }

    static HoldConsultation consult() {
        return new HoldConsultation(CASE, CONCERN, Consulted.SPECIALIST, sealed());
    }

    static DecideNotification notify(NotificationDecision decision) {
        return new DecideNotification(CASE, CONCERN, decision, sealed());
    }
}
