package org.beistand.chronology.pages;

import org.beistand.advocacy.ApprovalEvent;
import org.beistand.advocacy.ApprovalEvent.ApprovalGranted;
import org.beistand.advocacy.ApprovalEvent.ApprovalRefused;
import org.beistand.advocacy.ApprovalEvent.ApprovalRequested;
import org.beistand.advocacy.ApprovalEvent.ApprovalRevoked;
import org.beistand.advocacy.ApprovalEvent.ClosureRequested;
import org.beistand.advocacy.AuthorityEvent;
import org.beistand.advocacy.AuthorityEvent.InstructionConfirmed;
import org.beistand.advocacy.AuthorityEvent.NonInstructedBasisRecorded;
import org.beistand.advocacy.AuthorityEvent.PowerOfAttorneyEnded;
import org.beistand.advocacy.AuthorityEvent.PowerOfAttorneyRecorded;
import org.beistand.advocacy.CareEvent;
import org.beistand.advocacy.ConflictEvent;
import org.beistand.advocacy.ConflictEvent.ConflictCheckCleared;
import org.beistand.advocacy.ConflictEvent.ConflictOfInterestFound;
import org.beistand.advocacy.ConflictEvent.ConflictWaived;
import org.beistand.advocacy.ConsentEvent;
import org.beistand.advocacy.ConsentEvent.ConsentExpired;
import org.beistand.advocacy.ConsentEvent.ConsentGiven;
import org.beistand.advocacy.ConsentEvent.ConsentRenewed;
import org.beistand.advocacy.ConsentEvent.ConsentToTransferGiven;
import org.beistand.advocacy.ConsentEvent.ConsentWithdrawn;
import org.beistand.advocacy.ConsentEvent.ReferralAnswered;
import org.beistand.advocacy.ConsentEvent.ReferralEnded;
import org.beistand.advocacy.ConsentEvent.ReferralSent;
import org.beistand.advocacy.DisclosureEvent;
import org.beistand.advocacy.DocumentEvent;
import org.beistand.advocacy.DocumentEvent.DocumentFiled;
import org.beistand.advocacy.DocumentEvent.DocumentRelabelled;
import org.beistand.advocacy.DocumentEvent.DocumentVersionFiled;
import org.beistand.advocacy.DocumentEvent.DocumentWithdrawn;
import org.beistand.advocacy.EntryEvent;
import org.beistand.advocacy.HoldEvent;
import org.beistand.advocacy.HoldEvent.CasePutOnHold;
import org.beistand.advocacy.HoldEvent.CaseResumed;
import org.beistand.advocacy.InvolvementEvent.ClientCorrected;
import org.beistand.advocacy.InvolvementEvent.PersonInvolved;
import org.beistand.advocacy.InvolvementEvent.PersonReleased;
import org.beistand.advocacy.IssueEvent.IssueJudged;
import org.beistand.advocacy.IssueEvent.IssueVerified;
import org.beistand.advocacy.PlanEvent;
import org.beistand.advocacy.PlanEvent.ActionAgreed;
import org.beistand.advocacy.PlanEvent.ActionCompleted;
import org.beistand.advocacy.PlanEvent.ActionDropped;
import org.beistand.advocacy.PlanEvent.GoalEnded;
import org.beistand.advocacy.PlanEvent.GoalSet;
import org.beistand.advocacy.PlanEvent.PlanAgreed;
import org.beistand.advocacy.SafetyEvent;
import org.beistand.advocacy.SafetyEvent.ConsultationHeld;
import org.beistand.advocacy.SafetyEvent.NotificationDecided;
import org.beistand.advocacy.SafetyEvent.RiskAssessed;
import org.beistand.advocacy.SafetyEvent.RiskFlagCleared;
import org.beistand.advocacy.SafetyEvent.RiskFlagRaised;
import org.beistand.advocacy.SafetyEvent.SafeguardingConcernRaised;
import org.beistand.advocacy.TargetEvent;
import org.beistand.advocacy.TransferEvent;
import org.beistand.advocacy.TransferEvent.CaseMoved;
import org.beistand.advocacy.TransferEvent.HandoverMeetingHeld;
import org.beistand.advocacy.TransferEvent.TeamTransferProposed;
import org.beistand.advocacy.TransferEvent.TransferAccepted;
import org.beistand.advocacy.TransferEvent.TransferProposed;
import org.beistand.advocacy.TransferEvent.TransferRefused;
import org.beistand.advocacy.TransferEvent.TransferRevoked;
import org.beistand.advocacy.WeightEvent.CaseWeighed;
import org.beistand.chronology.pages.EntryView.Look;

/** Which icon and tone stand for what of the work with the person. */
final class CareLooks {
    private CareLooks() {}

    static Look of(CareEvent event) {
        return switch (event) {
            case PlanEvent e -> of(e);
            case SafetyEvent e -> of(e);
            case ConsentEvent e -> of(e);
            case DisclosureEvent e -> DisclosureSentences.look(e);
            case ApprovalEvent e -> of(e);
            case HoldEvent e -> of(e);
            case EntryEvent e -> EntryLooks.of(e);
            case AuthorityEvent e -> of(e);
            case TransferEvent e -> of(e);
            case DocumentEvent e -> of(e);
            case ConflictEvent e -> of(e);
            case TargetEvent e -> TargetSentences.look(e);
            case CaseWeighed _ -> new Look("scale", "");
            case PersonInvolved _, PersonReleased _ -> new Look("users", "");
            case ClientCorrected _ -> new Look("user", "");
            case IssueVerified _ -> new Look("search", "");
            case IssueJudged _ -> new Look("user", "");
        };
    }

    private static Look of(ConflictEvent event) {
        return switch (event) {
            case ConflictCheckCleared _ -> new Look("scale", "");
            case ConflictOfInterestFound _ -> new Look("scale", "bad");
            case ConflictWaived _ -> new Look("scale", "warn");
        };
    }

    private static Look of(PlanEvent event) {
        return switch (event) {
            case GoalSet _ -> new Look("flag", "brand");
            case GoalEnded _ -> new Look("check", "ok");
            case ActionAgreed _ -> new Look("clipboard-list", "");
            case ActionCompleted _ -> new Look("circle-check", "ok");
            case ActionDropped _ -> new Look("circle-x", "");
            case PlanAgreed _ -> new Look("heart-handshake", "ok");
        };
    }

    private static Look of(SafetyEvent event) {
        return switch (event) {
            case RiskAssessed _ -> new Look("shield-check", "warn");
            case RiskFlagRaised _, SafeguardingConcernRaised _ -> new Look("alert-triangle", "bad");
            case RiskFlagCleared _ -> new Look("check", "ok");
            case ConsultationHeld _ -> new Look("users", "info");
            case NotificationDecided _ -> new Look("scale", "warn");
        };
    }

    private static Look of(ConsentEvent event) {
        return switch (event) {
            case ConsentGiven _, ConsentToTransferGiven _, ConsentRenewed _ ->
                    new Look("heart-handshake", "ok");
            case ConsentExpired _ -> new Look("hourglass", "warn");
            case ConsentWithdrawn _ -> new Look("lock", "warn");
            case ReferralSent _ -> new Look("send", "info");
            case ReferralAnswered _ -> new Look("inbox", "info");
            case ReferralEnded _ -> new Look("circle-check", "ok");
        };
    }

    private static Look of(ApprovalEvent event) {
        return switch (event) {
            case ApprovalRequested _, ClosureRequested _ -> new Look("clipboard-check", "info");
            case ApprovalGranted _ -> new Look("circle-check", "ok");
            case ApprovalRefused _ -> new Look("arrow-back-up", "warn");
            case ApprovalRevoked _ -> new Look("circle-x", "");
        };
    }

    private static Look of(HoldEvent event) {
        return switch (event) {
            case CasePutOnHold _ -> new Look("hourglass", "");
            case CaseResumed _ -> new Look("arrow-back-up", "info");
        };
    }

    private static Look of(AuthorityEvent event) {
        return switch (event) {
            case InstructionConfirmed _ -> new Look("heart-handshake", "ok");
            case NonInstructedBasisRecorded _ -> new Look("scale", "warn");
            case PowerOfAttorneyRecorded _ -> new Look("key", "info");
            case PowerOfAttorneyEnded _ -> new Look("key", "");
        };
    }

    private static Look of(TransferEvent event) {
        return switch (event) {
            case TeamTransferProposed _ -> new Look("arrow-right", "info");
            case CaseMoved _ -> new Look("building", "ok");
            case HandoverMeetingHeld _ -> new Look("users", "info");
            case TransferProposed _ -> new Look("arrow-right", "info");
            case TransferAccepted _ -> new Look("arrow-right", "ok");
            case TransferRefused _ -> new Look("arrow-back-up", "warn");
            case TransferRevoked _ -> new Look("arrow-back-up", "");
        };
    }

    private static Look of(DocumentEvent event) {
        return switch (event) {
            case DocumentFiled _, DocumentVersionFiled _ -> new Look("paperclip", "info");
            case DocumentRelabelled _ -> new Look("edit", "");
            case DocumentWithdrawn _ -> new Look("circle-x", "warn");
        };
    }
}
