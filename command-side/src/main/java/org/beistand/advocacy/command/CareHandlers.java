package org.beistand.advocacy.command;

import org.axonframework.commandhandling.CommandHandler;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.ApprovalCommand.GrantApproval;
import org.beistand.advocacy.ApprovalCommand.RefuseApproval;
import org.beistand.advocacy.ApprovalCommand.RequestApproval;
import org.beistand.advocacy.ApprovalCommand.RequestClosure;
import org.beistand.advocacy.ApprovalCommand.RevokeApproval;
import org.beistand.advocacy.ConsentCommand.AnswerReferral;
import org.beistand.advocacy.ConsentCommand.EndReferral;
import org.beistand.advocacy.ConsentCommand.GiveConsent;
import org.beistand.advocacy.ConsentCommand.RenewConsent;
import org.beistand.advocacy.ConsentCommand.SendReferral;
import org.beistand.advocacy.ConsentCommand.WithdrawConsent;
import org.beistand.advocacy.EntryCommand.CorrectInteraction;
import org.beistand.advocacy.EntryCommand.CorrectNote;
import org.beistand.advocacy.EntryCommand.PinNote;
import org.beistand.advocacy.EntryCommand.UnpinNote;
import org.beistand.advocacy.HoldCommand.PutOnHold;
import org.beistand.advocacy.HoldCommand.ResumeCase;
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
abstract class CareHandlers {

    abstract void decide(AdvocacyCaseCommand command, Actor actor, CaseDesk desk);

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
    void handle(RequestApproval command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(RequestClosure command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(GrantApproval command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(RefuseApproval command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(RevokeApproval command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(PutOnHold command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(ResumeCase command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(CorrectNote command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(CorrectInteraction command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(PinNote command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(UnpinNote command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }
}
