package org.beistand.myday.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.ApprovalEvent;
import org.beistand.advocacy.AuthorityEvent;
import org.beistand.advocacy.AuthorityEvent.InstructionConfirmed;
import org.beistand.advocacy.AuthorityEvent.NonInstructedBasisRecorded;
import org.beistand.advocacy.AuthorityEvent.PowerOfAttorneyEnded;
import org.beistand.advocacy.AuthorityEvent.PowerOfAttorneyRecorded;
import org.beistand.advocacy.CareEvent;
import org.beistand.advocacy.ConflictEvent;
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
import org.beistand.advocacy.DisclosureEvent.DisclosureRecorded;
import org.beistand.advocacy.DocumentEvent;
import org.beistand.advocacy.EntryEvent;
import org.beistand.advocacy.EntryEvent.EntryApprovalRequested;
import org.beistand.advocacy.EntryEvent.EntryApproved;
import org.beistand.advocacy.EntryEvent.EntrySentBack;
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
import org.beistand.advocacy.TargetEvent.ServiceTargetEnded;
import org.beistand.advocacy.TargetEvent.ServiceTargetMet;
import org.beistand.advocacy.TargetEvent.ServiceTargetMissed;
import org.beistand.advocacy.TargetEvent.ServiceTargetPaused;
import org.beistand.advocacy.TargetEvent.ServiceTargetResumed;
import org.beistand.advocacy.TargetEvent.ServiceTargetStarted;
import org.beistand.advocacy.TargetEvent.SilenceNoticed;
import org.beistand.advocacy.TransferEvent;
import org.beistand.advocacy.WeightEvent;
import org.jspecify.annotations.Nullable;

/** Which row of what is due each fact about the work with the person is about. */
final class DueKeys {
    private DueKeys() {}

    static @Nullable UUID of(CareEvent event) {
        return switch (event) {
            case PlanEvent e -> key(e);
            case SafetyEvent e -> key(e);
            case ConsentEvent e -> key(e);
            case DisclosureRecorded _ -> null; // waits for nobody
            case DisclosureEvent e -> e.disclosureId().value();
            case ApprovalEvent e -> e.approvalId().value();
            case HoldEvent _ -> null; // the day stands in the case list
            case ConflictEvent e -> oneOf(e, DueKind.CONFLICT);
            case AuthorityEvent e -> key(e);
            case EntryApprovalRequested e -> e.entryId().value();
            case EntryApproved e -> e.entryId().value();
            case EntrySentBack e -> e.entryId().value();
            case EntryEvent _, DocumentEvent _, IssueEvent _, InvolvementEvent _, WeightEvent _ ->
                    null; // have no day
            case TargetEvent e -> key(e);
            case TransferEvent _ -> null; // the gate knows who was asked
        };
    }

    private static @Nullable UUID key(PlanEvent event) {
        return switch (event) {
            case ActionAgreed e -> e.actionId().value();
            case ActionCompleted e -> e.actionId().value();
            case ActionDropped e -> e.actionId().value();
            case PlanAgreed e -> oneOf(e, DueKind.PLAN);
            case GoalSet _, GoalEnded _ -> null; // a goal has no day
        };
    }

    private static @Nullable UUID key(SafetyEvent event) {
        return switch (event) {
            case RiskAssessed e -> oneOf(e, DueKind.RISK);
            case RiskFlagRaised e -> e.flagId().value();
            case RiskFlagCleared e -> e.flagId().value();
            case SafeguardingConcernRaised _, ConsultationHeld _, NotificationDecided _ ->
                    null; // stands above every page of the case until it is decided
        };
    }

    private static @Nullable UUID key(ConsentEvent event) {
        return switch (event) {
            case ConsentGiven e -> e.consentId().value();
            case ConsentToTransferGiven e -> e.consentId().value();
            case ConsentRenewed e -> e.consentId().value();
            case ConsentWithdrawn e -> e.consentId().value();
            case ConsentExpired _ -> null; // its last day stands since it was given
            case ReferralSent e -> e.referralId().value();
            case ReferralAnswered e -> e.referralId().value();
            case ReferralEnded e -> e.referralId().value();
        };
    }

    private static @Nullable UUID key(TargetEvent event) {
        return switch (event) {
            case ServiceTargetStarted e -> e.targetId().value();
            case ServiceTargetPaused e -> e.targetId().value();
            case ServiceTargetResumed e -> e.targetId().value();
            case ServiceTargetMissed e -> e.targetId().value();
            case ServiceTargetMet e -> e.targetId().value();
            case ServiceTargetEnded e -> e.targetId().value();
            case SilenceNoticed _ -> null; // silence is read from the case list
        };
    }

    /** A case has one instruction or one ground to act without. */
    private static UUID key(AuthorityEvent event) {
        return switch (event) {
            case InstructionConfirmed e -> oneOf(e, DueKind.AUTHORITY);
            case NonInstructedBasisRecorded e -> oneOf(e, DueKind.AUTHORITY);
            case PowerOfAttorneyRecorded e -> e.powerId().value();
            case PowerOfAttorneyEnded e -> e.powerId().value();
        };
    }

    /** The id of what a case has one of. */
    private static UUID oneOf(AdvocacyCaseEvent event, DueKind kind) {
        return UUID.nameUUIDFromBytes((event.caseId() + "/" + kind).getBytes(UTF_8));
    }
}
