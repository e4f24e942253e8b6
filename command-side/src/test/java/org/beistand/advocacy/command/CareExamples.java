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
import org.beistand.advocacy.ConsentCommand.AnswerReferral;
import org.beistand.advocacy.ConsentCommand.EndReferral;
import org.beistand.advocacy.ConsentCommand.GiveConsent;
import org.beistand.advocacy.ConsentCommand.RenewConsent;
import org.beistand.advocacy.ConsentCommand.SendReferral;
import org.beistand.advocacy.ConsentCommand.WithdrawConsent;
import org.beistand.advocacy.ConsentEndReason;
import org.beistand.advocacy.ConsentEvent.ConsentGiven;
import org.beistand.advocacy.ConsentEvent.ConsentWithdrawn;
import org.beistand.advocacy.ConsentEvent.ReferralAnswered;
import org.beistand.advocacy.ConsentEvent.ReferralSent;
import org.beistand.advocacy.ConsentForm;
import org.beistand.advocacy.ConsentId;
import org.beistand.advocacy.ConsentPurpose;
import org.beistand.advocacy.Consulted;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.FlagClearReason;
import org.beistand.advocacy.GoalId;
import org.beistand.advocacy.GoalOutcome;
import org.beistand.advocacy.NotificationDecision;
import org.beistand.advocacy.PartnerKind;
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
import org.beistand.advocacy.ReferralAnswer;
import org.beistand.advocacy.ReferralOutId;
import org.beistand.advocacy.ReferralResult;
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
import org.beistand.advocacy.TextVersion;

/** Plans and dangers in the tests of cases. */
final class CareExamples {
    static final GoalId GOAL = new GoalId(id(701));
    static final ActionId ACTION = new ActionId(id(702));
    static final RiskFlagId FLAG = new RiskFlagId(id(703));
    static final ConcernId CONCERN = new ConcernId(id(704));

    static final ConsentId CONSENT = new ConsentId(id(705));
    static final ReferralOutId REFERRAL = new ReferralOutId(id(706));

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

    static GiveConsent giveConsent(int n) {
        return new GiveConsent(
                CASE,
                new ConsentId(id(n)),
                ConsentPurpose.REFERRAL,
                PartnerKind.COUNSELLING,
                Set.of(DataScope.CONCERN),
                ConsentForm.IN_WRITING,
                new TextVersion(1),
                TODAY,
                TODAY.plusDays(30),
                sealed());
    }

    static ConsentGiven consentGiven() {
        return consentGiven(ConsentPurpose.REFERRAL, 30);
    }

    static ConsentGiven consentGiven(ConsentPurpose purpose, int days) {
        return new ConsentGiven(
                CASE,
                CONSENT,
                purpose,
                PartnerKind.COUNSELLING,
                Set.of(DataScope.CONCERN, DataScope.MONEY),
                ConsentForm.IN_WRITING,
                new TextVersion(1),
                TODAY.minusDays(60),
                TODAY.plusDays(days),
                sealed());
    }

    static RenewConsent renew(int days) {
        return new RenewConsent(CASE, CONSENT, ConsentForm.SPOKEN, TODAY.plusDays(days));
    }

    static WithdrawConsent withdraw() {
        return new WithdrawConsent(CASE, CONSENT, ConsentEndReason.WITHDRAWN_BY_PERSON);
    }

    static ConsentWithdrawn withdrawn() {
        return new ConsentWithdrawn(CASE, CONSENT, ConsentEndReason.WITHDRAWN_BY_PERSON);
    }

    static SendReferral send(int n, int days, DataScope... shared) {
        return new SendReferral(
                CASE,
                new ReferralOutId(id(n)),
                CONSENT,
                Set.of(shared),
                TODAY.plusDays(days),
                sealed());
    }

    static ReferralSent sent() {
        return new ReferralSent(
                CASE, REFERRAL, CONSENT, Set.of(DataScope.CONCERN), TODAY, sealed());
    }

    static AnswerReferral answer(ReferralAnswer answer) {
        return new AnswerReferral(CASE, REFERRAL, answer);
    }

    static ReferralAnswered answered(ReferralAnswer answer) {
        return new ReferralAnswered(CASE, REFERRAL, answer);
    }

    static EndReferral end(ReferralResult result) {
        return new EndReferral(CASE, REFERRAL, result);
    }

    static DecideNotification notify(NotificationDecision decision) {
        return new DecideNotification(CASE, CONCERN, decision, sealed());
    }
}
