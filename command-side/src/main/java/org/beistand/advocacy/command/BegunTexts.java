package org.beistand.advocacy.command;

import java.util.UUID;
import org.beistand.advocacy.ApprovalEvent;
import org.beistand.advocacy.ApprovalEvent.ApprovalGranted;
import org.beistand.advocacy.ApprovalEvent.ApprovalRefused;
import org.beistand.advocacy.ApprovalEvent.ApprovalRequested;
import org.beistand.advocacy.ApprovalEvent.ApprovalRevoked;
import org.beistand.advocacy.AuthorityEvent;
import org.beistand.advocacy.AuthorityEvent.InstructionConfirmed;
import org.beistand.advocacy.AuthorityEvent.NonInstructedBasisRecorded;
import org.beistand.advocacy.AuthorityEvent.PowerOfAttorneyEnded;
import org.beistand.advocacy.AuthorityEvent.PowerOfAttorneyRecorded;
import org.beistand.advocacy.CareEvent;
import org.beistand.advocacy.ConflictEvent;
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
import org.beistand.advocacy.DisclosureEvent.DisclosureReviewed;
import org.beistand.advocacy.DocumentEvent;
import org.beistand.advocacy.DocumentEvent.DocumentFiled;
import org.beistand.advocacy.EntryEvent;
import org.beistand.advocacy.EntryEvent.EntrySentBack;
import org.beistand.advocacy.EntryEvent.InteractionRedacted;
import org.beistand.advocacy.EntryEvent.NoteRedacted;
import org.beistand.advocacy.HoldEvent;
import org.beistand.advocacy.InvolvementEvent;
import org.beistand.advocacy.IssueEvent;
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
import org.beistand.advocacy.TransferEvent.TeamTransferProposed;
import org.beistand.advocacy.TransferEvent.TransferProposed;
import org.beistand.advocacy.WeightEvent;
import org.jspecify.annotations.Nullable;

/** Which ids the facts about the work with the person use up. */
final class BegunTexts {
    private BegunTexts() {}

    /** The id of a text that the fact is the first to hold. */
    static @Nullable UUID begunBy(CareEvent event) {
        return switch (event) {
            case PlanEvent e -> begunBy(e);
            case SafetyEvent e -> begunBy(e);
            case ConsentEvent e -> begunBy(e);
            case DisclosureEvent e ->
                    e instanceof DisclosureReviewed ? null : e.disclosureId().value();
            case ApprovalEvent e -> begunBy(e);
            case AuthorityEvent e -> begunBy(e);
            case TransferProposed e -> e.transferId().value();
            case ConflictEvent e -> e instanceof ConflictWaived f ? f.waiverId().value() : null;
            case TeamTransferProposed e -> e.transferId().value();
            case DocumentEvent e -> e instanceof DocumentFiled f ? f.documentId().value() : null;
            case EntryEvent e -> begunBy(e);
            case TransferEvent _,
                    TargetEvent _,
                    HoldEvent _,
                    IssueEvent _,
                    InvolvementEvent _,
                    WeightEvent _ ->
                    null;
        };
    }

    private static @Nullable UUID begunBy(PlanEvent event) {
        return switch (event) {
            case GoalSet e -> e.goalId().value();
            case ActionAgreed e -> e.actionId().value();
            case GoalEnded _, ActionCompleted _, ActionDropped _, PlanAgreed _ -> null;
        };
    }

    private static @Nullable UUID begunBy(EntryEvent event) {
        return switch (event) {
            case NoteRedacted e -> e.redactionId().value();
            case InteractionRedacted e -> e.redactionId().value();
            case EntrySentBack e -> e.approvalId().value();
            default -> null; // holds no text, or that of the entry
        };
    }

    private static @Nullable UUID begunBy(ConsentEvent event) {
        return switch (event) {
            case ConsentGiven e -> e.consentId().value();
            case ConsentToTransferGiven e -> e.consentId().value();
            case ReferralSent e -> e.referralId().value();
            case ConsentRenewed _,
                    ConsentWithdrawn _,
                    ConsentExpired _,
                    ReferralAnswered _,
                    ReferralEnded _ ->
                    null;
        };
    }

    private static @Nullable UUID begunBy(AuthorityEvent event) {
        return switch (event) {
            case NonInstructedBasisRecorded e -> e.basisId().value();
            case PowerOfAttorneyRecorded e -> e.powerId().value();
            case InstructionConfirmed _, PowerOfAttorneyEnded _ -> null;
        };
    }

    private static @Nullable UUID begunBy(ApprovalEvent event) {
        return switch (event) {
            case ApprovalRequested e -> e.approvalId().value();
            case ApprovalEvent.ClosureRequested e -> e.approvalId().value();
            case ApprovalGranted _, ApprovalRefused _, ApprovalRevoked _ -> null;
        };
    }

    private static @Nullable UUID begunBy(SafetyEvent event) {
        return switch (event) {
            case RiskFlagRaised e -> e.flagId().value();
            case SafeguardingConcernRaised e -> e.concernId().value();
            case RiskAssessed _, RiskFlagCleared _, ConsultationHeld _, NotificationDecided _ ->
                    null;
        };
    }
}
