package org.beistand.advocacy.command;

import org.axonframework.commandhandling.CommandHandler;
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
import org.beistand.advocacy.IssueCommand.VerifyIssue;
import org.beistand.advocacy.TransferCommand.AcceptTransfer;
import org.beistand.advocacy.TransferCommand.ProposeTransfer;
import org.beistand.advocacy.TransferCommand.RefuseTransfer;
import org.beistand.advocacy.TransferCommand.RevokeTransfer;
import org.beistand.advocacy.WeightCommand.WeighCase;
import org.beistand.language.Actor;

/** What one case takes about approvals, holds, entries, authority, documents and conflicts. */
abstract class CourseHandlers extends TargetHandlers {
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
    void handle(RedactNote command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(RedactInteraction command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(ApproveEntry command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(SendEntryBack command, Actor actor, CaseDesk desk) {
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

    @CommandHandler
    void handle(ConfirmInstruction command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(RecordNonInstructedBasis command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(RecordPowerOfAttorney command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(EndPowerOfAttorney command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(VerifyIssue command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(ProposeTransfer command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(FileDocument command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(AcceptTransfer command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(FileDocumentVersion command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(RefuseTransfer command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(RelabelDocument command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(RevokeTransfer command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(WithdrawDocument command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(RunConflictCheck command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(WaiveConflict command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(WeighCase command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }
}
