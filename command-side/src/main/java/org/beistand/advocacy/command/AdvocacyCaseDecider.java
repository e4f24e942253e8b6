package org.beistand.advocacy.command;

import java.util.List;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseCommand.AcceptCase;
import org.beistand.advocacy.AdvocacyCaseCommand.AssignCase;
import org.beistand.advocacy.AdvocacyCaseCommand.BuildWall;
import org.beistand.advocacy.AdvocacyCaseCommand.CloseCase;
import org.beistand.advocacy.AdvocacyCaseCommand.CompleteFollowUp;
import org.beistand.advocacy.AdvocacyCaseCommand.DeclineCase;
import org.beistand.advocacy.AdvocacyCaseCommand.DropFollowUp;
import org.beistand.advocacy.AdvocacyCaseCommand.EndIssue;
import org.beistand.advocacy.AdvocacyCaseCommand.NameClient;
import org.beistand.advocacy.AdvocacyCaseCommand.RaiseIssue;
import org.beistand.advocacy.AdvocacyCaseCommand.ReceiveReferral;
import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.advocacy.AdvocacyCaseCommand.ReopenCase;
import org.beistand.advocacy.AdvocacyCaseCommand.SetFollowUp;
import org.beistand.advocacy.AdvocacyCaseCommand.StartTriage;
import org.beistand.advocacy.AdvocacyCaseCommand.WaitlistCase;
import org.beistand.advocacy.AdvocacyCaseCommand.WriteNote;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseRejection.CaseUnknown;
import org.beistand.advocacy.ApprovalCommand;
import org.beistand.advocacy.AuthorityCommand;
import org.beistand.advocacy.CareCommand;
import org.beistand.advocacy.ConflictCommand;
import org.beistand.advocacy.ConsentCommand;
import org.beistand.advocacy.DisclosureCommand;
import org.beistand.advocacy.DocumentCommand;
import org.beistand.advocacy.EntryCommand;
import org.beistand.advocacy.HoldCommand;
import org.beistand.advocacy.InvolvementCommand;
import org.beistand.advocacy.IssueCommand.VerifyIssue;
import org.beistand.advocacy.PlanCommand;
import org.beistand.advocacy.SafetyCommand;
import org.beistand.advocacy.TargetCommand;
import org.beistand.advocacy.TransferCommand;
import org.beistand.advocacy.WeightCommand.WeighCase;
import org.beistand.advocacy.command.AdvocacyCaseState.Unknown;

/**
 * What follows from a command about a case: facts, nothing at all where it holds already, or a
 * refusal.
 */
final class AdvocacyCaseDecider {
    private AdvocacyCaseDecider() {}

    static List<AdvocacyCaseEvent> decide(
            AdvocacyCaseCommand command, AdvocacyCaseState state, Circumstances around) {
        demandKnown(command, state);
        ContentWork.demandSettled(command, state, around);
        var decided = TransferDecider.withoutObject(state, decided(command, state, around));
        var asking = SignOffDecider.asking(decided, state, around);
        var checked = ConflictDecider.checked(asking, state, around);
        return Promises.with(command, state, checked, around);
    }

    private static List<AdvocacyCaseEvent> decided(
            AdvocacyCaseCommand command, AdvocacyCaseState state, Circumstances around) {
        return switch (command) {
            case ReceiveReferral c -> IntakeDecider.receive(c, state, around);
            case NameClient c -> IntakeDecider.name(c, state);
            case StartTriage c -> IntakeDecider.triage(c, state);
            case AcceptCase c -> IntakeDecider.accept(c, state);
            case DeclineCase c -> IntakeDecider.decline(c, state);
            case WaitlistCase c -> IntakeDecider.waitlist(c, state, around);
            case AssignCase c -> CourseDecider.assign(c, state, around);
            case CloseCase c -> CourseDecider.close(c, state, around);
            case ReopenCase c -> CourseDecider.reopen(c, state, around);
            case BuildWall c -> CourseDecider.wall(c, state);
            case RaiseIssue c -> WorkDecider.raise(c, state);
            case EndIssue c -> WorkDecider.end(c, state);
            case RecordInteraction c -> WorkDecider.record(c, state, around);
            case WriteNote c -> WorkDecider.write(c, state, around);
            case SetFollowUp c -> FollowUpDecider.set(c, state, around);
            case CompleteFollowUp c -> FollowUpDecider.complete(c, state);
            case DropFollowUp c -> FollowUpDecider.drop(c, state);
            case CareCommand c -> decide(c, state, around);
        };
    }

    private static List<AdvocacyCaseEvent> decide(
            CareCommand command, AdvocacyCaseState state, Circumstances around) {
        return switch (command) {
            case InvolvementCommand c -> InvolvementDecider.decide(c, state);
            case ConflictCommand c -> ConflictDecider.decide(c, state, around);
            case PlanCommand c -> PlanDecider.decide(c, state, around);
            case SafetyCommand c -> SafetyDecider.decide(c, state, around);
            case ConsentCommand c -> ConsentDecider.decide(c, state, around);
            case DisclosureCommand c -> DisclosureDecider.decide(c, state, around);
            case ApprovalCommand c -> ApprovalDecider.decide(c, state, around);
            case HoldCommand c -> HoldDecider.decide(c, state, around);
            case EntryCommand c -> EntryDecider.decide(c, state, around);
            case WeighCase c -> WorkDecider.weigh(c, state);
            case VerifyIssue c -> WorkDecider.verify(c, state);
            case TransferCommand c -> TransferDecider.decide(c, state, around);
            case AuthorityCommand c -> AuthorityDecider.decide(c, state, around);
            case DocumentCommand c -> DocumentDecider.decide(c, state);
            case TargetCommand c -> TargetDecider.decide(c, state, around);
        };
    }

    private static void demandKnown(AdvocacyCaseCommand command, AdvocacyCaseState state) {
        if (state instanceof Unknown && !(command instanceof ReceiveReferral)) {
            throw new CaseUnknown(command.caseId());
        }
    }
}
