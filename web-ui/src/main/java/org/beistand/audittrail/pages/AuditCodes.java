package org.beistand.audittrail.pages;

import java.util.List;
import org.beistand.advocacy.ActionBy;
import org.beistand.advocacy.ActionDropReason;
import org.beistand.advocacy.ApprovalSubject;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.CapacityBasis;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.CaseRole;
import org.beistand.advocacy.ConcernKind;
import org.beistand.advocacy.ConsentEndReason;
import org.beistand.advocacy.ConsentForm;
import org.beistand.advocacy.ConsentPurpose;
import org.beistand.advocacy.Consulted;
import org.beistand.advocacy.ContactPartner;
import org.beistand.advocacy.CorrectionReason;
import org.beistand.advocacy.DeclineReason;
import org.beistand.advocacy.Direction;
import org.beistand.advocacy.DisclosureCounsel;
import org.beistand.advocacy.DisclosureGround;
import org.beistand.advocacy.DisclosureVerdict;
import org.beistand.advocacy.DocumentKind;
import org.beistand.advocacy.DocumentWithdrawalReason;
import org.beistand.advocacy.FlagClearReason;
import org.beistand.advocacy.FollowUpDropReason;
import org.beistand.advocacy.GoalOutcome;
import org.beistand.advocacy.HoldReason;
import org.beistand.advocacy.InstructionForm;
import org.beistand.advocacy.IssueFinding;
import org.beistand.advocacy.IssueKind;
import org.beistand.advocacy.IssueOutcome;
import org.beistand.advocacy.Lateness;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.NoteKind;
import org.beistand.advocacy.NotificationDecision;
import org.beistand.advocacy.PartnerKind;
import org.beistand.advocacy.PauseReason;
import org.beistand.advocacy.PersonInformed;
import org.beistand.advocacy.PersonTold;
import org.beistand.advocacy.PlanAgreement;
import org.beistand.advocacy.PowerEndReason;
import org.beistand.advocacy.PowerHolder;
import org.beistand.advocacy.RedactionReason;
import org.beistand.advocacy.ReferralAnswer;
import org.beistand.advocacy.ReferralResult;
import org.beistand.advocacy.ReferralSource;
import org.beistand.advocacy.ReopenReason;
import org.beistand.advocacy.RiskFlagKind;
import org.beistand.advocacy.RiskLevel;
import org.beistand.advocacy.Satisfaction;
import org.beistand.advocacy.SilenceWith;
import org.beistand.advocacy.TargetKind;
import org.beistand.advocacy.Urgency;
import org.beistand.advocacy.WallReason;
import org.beistand.documents.ContentType;
import org.beistand.people.Nearness;
import org.beistand.people.RelationshipKind;
import org.beistand.separation.SeparationLevel;
import org.beistand.separation.SeparationLiftReason;
import org.beistand.spaces.BlockReason;
import org.beistand.spaces.RetirementReason;

/** Which codes an entry of the audit trail may hold under a name. */
final class AuditCodes {
    private static final List<Class<? extends Enum<?>>> KINDS =
            List.of(
                    CaseKind.class,
                    NoteKind.class,
                    DocumentKind.class,
                    IssueKind.class,
                    RiskFlagKind.class,
                    ConcernKind.class,
                    TargetKind.class);
    private static final List<Class<? extends Enum<?>>> REASONS =
            List.of(
                    AssignmentReason.class,
                    DeclineReason.class,
                    FollowUpDropReason.class,
                    ReopenReason.class,
                    ActionDropReason.class,
                    FlagClearReason.class,
                    ConsentEndReason.class,
                    HoldReason.class,
                    PauseReason.class,
                    CorrectionReason.class,
                    RedactionReason.class,
                    PowerEndReason.class,
                    DocumentWithdrawalReason.class,
                    WallReason.class);

    private AuditCodes() {}

    static List<Class<? extends Enum<?>>> of(String name) {
        return switch (name) {
            case "kind" -> KINDS;
            case "reason" -> REASONS;
            case "role" -> List.of(CaseRole.class);
            case "relationship" -> List.of(RelationshipKind.class);
            case "nearness" -> List.of(Nearness.class);
            case "outcome" -> List.of(CaseOutcome.class, IssueOutcome.class, GoalOutcome.class);
            case "by" -> List.of(ActionBy.class);
            case "how" -> List.of(PlanAgreement.class);
            case "urgency", "priority" -> List.of(Urgency.class);
            case "source" -> List.of(ReferralSource.class);
            case "medium" -> List.of(Medium.class);
            case "direction" -> List.of(Direction.class);
            case "with" -> List.of(ContactPartner.class, SilenceWith.class);
            case "lateness" -> List.of(Lateness.class);
            default -> ofCare(name);
        };
    }

    private static List<Class<? extends Enum<?>>> ofCare(String name) {
        return switch (name) {
            case "purpose" -> List.of(ConsentPurpose.class);
            case "partner" -> List.of(PartnerKind.class);
            case "form" -> List.of(ConsentForm.class, InstructionForm.class);
            case "finding" -> List.of(IssueFinding.class);
            case "satisfaction" -> List.of(Satisfaction.class);
            case "type" -> List.of(ContentType.class);
            case "basis" -> List.of(CapacityBasis.class);
            case "holder" -> List.of(PowerHolder.class);
            case "ground" -> List.of(DisclosureGround.class);
            case "informed" -> List.of(PersonInformed.class);
            case "counsel" -> List.of(DisclosureCounsel.class);
            case "verdict" -> List.of(DisclosureVerdict.class);
            case "answer" -> List.of(ReferralAnswer.class);
            case "subject" -> List.of(ApprovalSubject.class);
            case "told" -> List.of(PersonTold.class);
            case "result" -> List.of(ReferralResult.class);
            case "level" -> List.of(RiskLevel.class);
            case "consulted" -> List.of(Consulted.class);
            case "decision" -> List.of(NotificationDecision.class);
            default -> ofSpaces(name);
        };
    }

    private static List<Class<? extends Enum<?>>> ofSpaces(String name) {
        return switch (name) {
            case "blockReason" -> List.of(BlockReason.class);
            case "separation" -> List.of(SeparationLevel.class);
            case "lifted" -> List.of(SeparationLiftReason.class);
            case "retirement" -> List.of(RetirementReason.class);
            default -> List.of();
        };
    }
}
