package org.beistand.advocacy.command;

import org.axonframework.commandhandling.CommandHandler;
import org.beistand.advocacy.ConsentCommand.AnswerReferral;
import org.beistand.advocacy.ConsentCommand.EndReferral;
import org.beistand.advocacy.ConsentCommand.GiveConsent;
import org.beistand.advocacy.ConsentCommand.RenewConsent;
import org.beistand.advocacy.ConsentCommand.SendReferral;
import org.beistand.advocacy.ConsentCommand.WithdrawConsent;
import org.beistand.advocacy.InvolvementCommand.CorrectClient;
import org.beistand.advocacy.InvolvementCommand.InvolvePerson;
import org.beistand.advocacy.InvolvementCommand.ReleasePerson;
import org.beistand.advocacy.PlanCommand.AgreeAction;
import org.beistand.advocacy.PlanCommand.AgreePlan;
import org.beistand.advocacy.PlanCommand.CompleteAction;
import org.beistand.advocacy.PlanCommand.DropAction;
import org.beistand.advocacy.PlanCommand.EndGoal;
import org.beistand.advocacy.PlanCommand.SetGoal;
import org.beistand.advocacy.SafetyCommand.AssessRisk;
import org.beistand.advocacy.SafetyCommand.ClearRiskFlag;
import org.beistand.advocacy.SafetyCommand.DecideNotification;
import org.beistand.advocacy.SafetyCommand.HoldConsultation;
import org.beistand.advocacy.SafetyCommand.RaiseConcern;
import org.beistand.advocacy.SafetyCommand.RaiseRiskFlag;
import org.beistand.language.Actor;

/** What one case takes about plan, danger and consents. */
abstract class CareHandlers extends DisclosureHandlers {

    @CommandHandler
    void handle(SetGoal command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(EndGoal command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(AgreeAction command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(CompleteAction command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(DropAction command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(AgreePlan command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(AssessRisk command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(RaiseRiskFlag command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(ClearRiskFlag command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(RaiseConcern command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(HoldConsultation command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(DecideNotification command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(GiveConsent command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(RenewConsent command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(WithdrawConsent command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(SendReferral command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(AnswerReferral command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(EndReferral command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(InvolvePerson command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(ReleasePerson command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(CorrectClient command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }
}
