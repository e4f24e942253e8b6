package org.beistand.advocacy.command;

import static org.beistand.access.Relation.ANY;
import static org.beistand.access.Relation.ASSIGNED;
import static org.beistand.access.Relation.FORMER;
import static org.beistand.access.Relation.OFFERED;
import static org.beistand.access.Relation.TEAM_SUPERVISOR;
import static org.beistand.advocacy.command.AdvocacyCaseAccess.byWorkerOrSupervisor;
import static org.beistand.advocacy.command.AdvocacyCaseAccess.safety;
import static org.beistand.advocacy.command.AdvocacyCaseAccess.touching;
import static org.beistand.advocacy.command.AdvocacyCaseAccess.work;
import static org.beistand.language.Role.AUDITOR;
import static org.beistand.language.Role.CASE_WORKER;
import static org.beistand.language.Role.SUPERVISOR;

import java.util.List;
import java.util.stream.Stream;
import org.beistand.access.Rule;
import org.beistand.advocacy.ApprovalCommand.GrantApproval;
import org.beistand.advocacy.ApprovalCommand.RefuseApproval;
import org.beistand.advocacy.ApprovalCommand.RequestApproval;
import org.beistand.advocacy.ApprovalCommand.RequestClosure;
import org.beistand.advocacy.ApprovalCommand.RevokeApproval;
import org.beistand.advocacy.AuthorityCommand.ConfirmInstruction;
import org.beistand.advocacy.AuthorityCommand.EndPowerOfAttorney;
import org.beistand.advocacy.AuthorityCommand.RecordNonInstructedBasis;
import org.beistand.advocacy.AuthorityCommand.RecordPowerOfAttorney;
import org.beistand.advocacy.ConsentCommand.AnswerReferral;
import org.beistand.advocacy.ConsentCommand.ConsentToTransfer;
import org.beistand.advocacy.ConsentCommand.EndReferral;
import org.beistand.advocacy.ConsentCommand.GiveConsent;
import org.beistand.advocacy.ConsentCommand.RenewConsent;
import org.beistand.advocacy.ConsentCommand.SendReferral;
import org.beistand.advocacy.ConsentCommand.WithdrawConsent;
import org.beistand.advocacy.DisclosureCommand.DiscloseWithoutConsent;
import org.beistand.advocacy.DisclosureCommand.RecordDisclosure;
import org.beistand.advocacy.DisclosureCommand.ReviewDisclosure;
import org.beistand.advocacy.DocumentCommand.FileDocument;
import org.beistand.advocacy.DocumentCommand.FileDocumentVersion;
import org.beistand.advocacy.DocumentCommand.RelabelDocument;
import org.beistand.advocacy.DocumentCommand.WithdrawDocument;
import org.beistand.advocacy.EntryCommand.ApproveEntry;
import org.beistand.advocacy.EntryCommand.SendEntryBack;
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
import org.beistand.advocacy.TargetCommand.NoticeDue;
import org.beistand.advocacy.TargetCommand.PauseTarget;
import org.beistand.advocacy.TargetCommand.ResumeTarget;
import org.beistand.advocacy.TransferCommand;
import org.beistand.advocacy.TransferCommand.AcceptTransfer;
import org.beistand.advocacy.TransferCommand.AcceptTransferForTeam;
import org.beistand.advocacy.TransferCommand.ProposeTeamTransfer;
import org.beistand.advocacy.TransferCommand.ProposeTransfer;
import org.beistand.advocacy.TransferCommand.RecordHandoverMeeting;
import org.beistand.advocacy.TransferCommand.RefuseTransfer;
import org.beistand.advocacy.TransferCommand.RevokeTransfer;
import org.beistand.advocacy.WeightCommand.WeighCase;
import org.beistand.language.Mark;

/** Who may do what of the work with the person (decision 0020). */
final class CareAccess {
    private CareAccess() {}

    static List<Rule<?>> rules() {
        return Stream.of(planning(), keepingSafe(), consenting(), overriding(), approving())
                .<Rule<?>>flatMap(List::stream)
                .toList();
    }

    private static List<Rule<?>> planning() {
        return List.of(
                work(SetGoal.class),
                work(EndGoal.class),
                work(AgreeAction.class),
                work(CompleteAction.class),
                work(DropAction.class),
                work(AgreePlan.class));
    }

    private static List<Rule<?>> keepingSafe() {
        return List.of(
                safety(AssessRisk.class),
                safety(RaiseRiskFlag.class),
                safety(ClearRiskFlag.class),
                safety(RaiseConcern.class),
                safety(HoldConsultation.class),
                safety(DecideNotification.class));
    }

    private static List<Rule<?>> consenting() {
        return List.of(
                work(ConfirmInstruction.class),
                work(RecordNonInstructedBasis.class),
                work(RecordPowerOfAttorney.class),
                work(EndPowerOfAttorney.class),
                work(FileDocument.class),
                work(FileDocumentVersion.class),
                work(RelabelDocument.class),
                work(WithdrawDocument.class),
                work(GiveConsent.class),
                work(ConsentToTransfer.class),
                work(RenewConsent.class),
                work(WithdrawConsent.class),
                work(SendReferral.class),
                work(RecordDisclosure.class),
                work(AnswerReferral.class),
                work(EndReferral.class));
    }

    /**
     * Passing on without consent is a permission of its own: never a volunteer's, never intake's
     * once the case was accepted; the reader of the last 90 days of a closed case has it as well.
     */
    private static List<Rule<?>> overriding() {
        return List.of(
                safety(DiscloseWithoutConsent.class)
                        .allow(FORMER, CASE_WORKER)
                        .except(Mark.VOLUNTEER),
                touching(ReviewDisclosure.class)
                        .allow(TEAM_SUPERVISOR, SUPERVISOR)
                        .allow(ANY, AUDITOR));
    }

    private static List<Rule<?>> approving() {
        return List.of(
                byWorkerOrSupervisor(RequestApproval.class),
                byWorkerOrSupervisor(RequestClosure.class),
                byWorkerOrSupervisor(RevokeApproval.class),
                byWorkerOrSupervisor(WeighCase.class),
                byWorkerOrSupervisor(PutOnHold.class),
                byWorkerOrSupervisor(ResumeCase.class),
                byWorkerOrSupervisor(PauseTarget.class),
                byWorkerOrSupervisor(ResumeTarget.class),
                touching(NoticeDue.class), // by the program alone
                byWorkerOrSupervisor(ProposeTransfer.class),
                byWorkerOrSupervisor(RevokeTransfer.class),
                byWorkerOrSupervisor(ProposeTeamTransfer.class),
                touching(AcceptTransferForTeam.class)
                        .allow(OFFERED, SUPERVISOR)
                        .allow(TEAM_SUPERVISOR, SUPERVISOR),
                answering(RecordHandoverMeeting.class).allow(OFFERED, SUPERVISOR),
                answering(AcceptTransfer.class),
                answering(RefuseTransfer.class).allow(OFFERED, SUPERVISOR),
                touching(ApproveEntry.class).allow(TEAM_SUPERVISOR, SUPERVISOR),
                touching(SendEntryBack.class).allow(TEAM_SUPERVISOR, SUPERVISOR),
                touching(GrantApproval.class).allow(TEAM_SUPERVISOR, SUPERVISOR),
                touching(RefuseApproval.class).allow(TEAM_SUPERVISOR, SUPERVISOR));
    }

    /** By whoever was asked; the answer may be given twice. */
    private static <C extends TransferCommand> Rule<C> answering(Class<C> command) {
        return touching(command).allow(OFFERED, CASE_WORKER).allow(ASSIGNED, CASE_WORKER);
    }
}
