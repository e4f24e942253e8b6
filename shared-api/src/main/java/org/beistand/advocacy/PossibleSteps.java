package org.beistand.advocacy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseCommand.AcceptCase;
import org.beistand.advocacy.AdvocacyCaseCommand.AssignCase;
import org.beistand.advocacy.AdvocacyCaseCommand.BuildWall;
import org.beistand.advocacy.AdvocacyCaseCommand.CompleteFollowUp;
import org.beistand.advocacy.AdvocacyCaseCommand.DeclineCase;
import org.beistand.advocacy.AdvocacyCaseCommand.DropFollowUp;
import org.beistand.advocacy.AdvocacyCaseCommand.EndIssue;
import org.beistand.advocacy.AdvocacyCaseCommand.NameClient;
import org.beistand.advocacy.AdvocacyCaseCommand.RaiseIssue;
import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.advocacy.AdvocacyCaseCommand.ReopenCase;
import org.beistand.advocacy.AdvocacyCaseCommand.SetFollowUp;
import org.beistand.advocacy.AdvocacyCaseCommand.StartTriage;
import org.beistand.advocacy.AdvocacyCaseCommand.WaitlistCase;
import org.beistand.advocacy.AdvocacyCaseCommand.WriteNote;
import org.beistand.advocacy.ApprovalCommand.GrantApproval;
import org.beistand.advocacy.ApprovalCommand.RefuseApproval;
import org.beistand.advocacy.ApprovalCommand.RequestApproval;
import org.beistand.advocacy.ApprovalCommand.RequestClosure;
import org.beistand.advocacy.ApprovalCommand.RevokeApproval;
import org.beistand.advocacy.AuthorityCommand.ConfirmInstruction;
import org.beistand.advocacy.AuthorityCommand.EndPowerOfAttorney;
import org.beistand.advocacy.AuthorityCommand.RecordNonInstructedBasis;
import org.beistand.advocacy.AuthorityCommand.RecordPowerOfAttorney;
import org.beistand.advocacy.ConflictCommand.RunConflictCheck;
import org.beistand.advocacy.ConflictCommand.WaiveConflict;
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
import org.beistand.advocacy.EntryCommand.CorrectInteraction;
import org.beistand.advocacy.EntryCommand.CorrectNote;
import org.beistand.advocacy.EntryCommand.PinNote;
import org.beistand.advocacy.EntryCommand.RedactInteraction;
import org.beistand.advocacy.EntryCommand.RedactNote;
import org.beistand.advocacy.EntryCommand.SendEntryBack;
import org.beistand.advocacy.EntryCommand.UnpinNote;
import org.beistand.advocacy.HoldCommand.PutOnHold;
import org.beistand.advocacy.HoldCommand.ResumeCase;
import org.beistand.advocacy.InvolvementCommand.CorrectClient;
import org.beistand.advocacy.InvolvementCommand.InvolvePerson;
import org.beistand.advocacy.InvolvementCommand.ReleasePerson;
import org.beistand.advocacy.IssueCommand.VerifyIssue;
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
import org.beistand.advocacy.TransferCommand.AcceptTransfer;
import org.beistand.advocacy.TransferCommand.AcceptTransferForTeam;
import org.beistand.advocacy.TransferCommand.ProposeTeamTransfer;
import org.beistand.advocacy.TransferCommand.ProposeTransfer;
import org.beistand.advocacy.TransferCommand.RecordHandoverMeeting;
import org.beistand.advocacy.TransferCommand.RefuseTransfer;
import org.beistand.advocacy.TransferCommand.RevokeTransfer;
import org.beistand.advocacy.WeightCommand.WeighCase;

/**
 * Which commands a case can take at each stage, if everything else about them is right; the decider
 * has the last word. Pages offer the steps that are both possible here and allowed to the one who
 * looks.
 */
public final class PossibleSteps {
    private PossibleSteps() {}

    private static final Set<Class<? extends AdvocacyCaseCommand>> OPEN =
            Set.of(
                    NameClient.class,
                    InvolvePerson.class,
                    ReleasePerson.class,
                    CorrectClient.class,
                    RunConflictCheck.class,
                    WaiveConflict.class,
                    RaiseIssue.class,
                    EndIssue.class,
                    RecordInteraction.class,
                    WriteNote.class,
                    SetFollowUp.class,
                    CompleteFollowUp.class,
                    DropFollowUp.class,
                    BuildWall.class,
                    VerifyIssue.class,
                    PauseTarget.class,
                    ResumeTarget.class,
                    NoticeDue.class,
                    WeighCase.class,
                    ConfirmInstruction.class,
                    RecordNonInstructedBasis.class,
                    RecordPowerOfAttorney.class,
                    EndPowerOfAttorney.class,
                    FileDocument.class,
                    FileDocumentVersion.class,
                    RelabelDocument.class,
                    WithdrawDocument.class,
                    CorrectNote.class,
                    CorrectInteraction.class,
                    RedactNote.class,
                    RedactInteraction.class,
                    ApproveEntry.class,
                    SendEntryBack.class,
                    PinNote.class,
                    UnpinNote.class,
                    RequestApproval.class,
                    GrantApproval.class,
                    RefuseApproval.class,
                    RevokeApproval.class,
                    SetGoal.class,
                    EndGoal.class,
                    AgreeAction.class,
                    CompleteAction.class,
                    DropAction.class,
                    AgreePlan.class,
                    AssessRisk.class,
                    RaiseRiskFlag.class,
                    ClearRiskFlag.class,
                    RaiseConcern.class,
                    HoldConsultation.class,
                    DecideNotification.class,
                    GiveConsent.class,
                    ConsentToTransfer.class,
                    RenewConsent.class,
                    WithdrawConsent.class,
                    SendReferral.class,
                    RecordDisclosure.class,
                    DiscloseWithoutConsent.class,
                    ReviewDisclosure.class,
                    AnswerReferral.class,
                    EndReferral.class);

    private static final Set<Class<? extends AdvocacyCaseCommand>> HANDING_OVER =
            Set.of(
                    ProposeTransfer.class,
                    AcceptTransfer.class,
                    RefuseTransfer.class,
                    RevokeTransfer.class,
                    ProposeTeamTransfer.class,
                    AcceptTransferForTeam.class,
                    RecordHandoverMeeting.class);

    /** The same as far as it does not wait for a conflict of interest to be settled. */
    public static Set<Class<? extends AdvocacyCaseCommand>> at(
            CaseStage stage, ConflictStanding standing) {
        return at(stage).stream()
                .filter(step -> !ContentSteps.wait(step, standing))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The commands that a case at this stage can take. */
    public static Set<Class<? extends AdvocacyCaseCommand>> at(CaseStage stage) {
        return switch (stage) {
            case RECEIVED -> openAnd(StartTriage.class);
            case IN_TRIAGE -> openAnd(AcceptCase.class, DeclineCase.class, WaitlistCase.class);
            case WAITLISTED -> openAnd(StartTriage.class, WaitlistCase.class);
            case ACCEPTED -> openAnd(AssignCase.class, RequestClosure.class);
            case ACTIVE -> heldAnd(RequestClosure.class, PutOnHold.class);
            case ON_HOLD -> heldAnd(RequestClosure.class, PutOnHold.class, ResumeCase.class);
            case CLOSURE_REQUESTED -> heldAnd();
            case DECLINED -> over();
            case CLOSED -> over(ReopenCase.class);
        };
    }

    @SafeVarargs
    private static Set<Class<? extends AdvocacyCaseCommand>> openAnd(
            Class<? extends AdvocacyCaseCommand>... steps) {
        return Stream.concat(OPEN.stream(), Stream.of(steps))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is over can still be told of outside, and is still kept from some. */
    @SafeVarargs
    private static Set<Class<? extends AdvocacyCaseCommand>> over(
            Class<? extends AdvocacyCaseCommand>... steps) {
        return Stream.concat(
                        Stream.of(steps),
                        Stream.of(
                                WithdrawConsent.class,
                                DiscloseWithoutConsent.class,
                                ReviewDisclosure.class,
                                BuildWall.class,
                                CorrectClient.class,
                                RedactNote.class,
                                RedactInteraction.class))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Somebody has the case. */
    @SafeVarargs
    private static Set<Class<? extends AdvocacyCaseCommand>> heldAnd(
            Class<? extends AdvocacyCaseCommand>... steps) {
        return Stream.of(openAnd(AssignCase.class), HANDING_OVER, Set.of(steps))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
