package org.beistand.audittrail.projection;

import org.beistand.advocacy.ApprovalEvent;
import org.beistand.advocacy.AuthorityEvent;
import org.beistand.advocacy.CareEvent;
import org.beistand.advocacy.ConflictEvent;
import org.beistand.advocacy.ConsentEvent;
import org.beistand.advocacy.DisclosureEvent;
import org.beistand.advocacy.DocumentEvent;
import org.beistand.advocacy.EntryEvent;
import org.beistand.advocacy.HoldEvent;
import org.beistand.advocacy.InvolvementEvent.ClientCorrected;
import org.beistand.advocacy.InvolvementEvent.PersonInvolved;
import org.beistand.advocacy.InvolvementEvent.PersonReleased;
import org.beistand.advocacy.IssueEvent.IssueJudged;
import org.beistand.advocacy.IssueEvent.IssueVerified;
import org.beistand.advocacy.PlanEvent;
import org.beistand.advocacy.SafetyEvent;
import org.beistand.advocacy.TargetEvent;
import org.beistand.advocacy.TransferEvent;
import org.beistand.advocacy.WeightEvent.CaseWeighed;

/** What the audit trail tells about the work with the person, in codes, ids and numbers alone. */
record CareCodes(CaseCodes codes) {

    CaseCodes told(CareEvent event) {
        return switch (event) {
            case PlanEvent e -> told(e);
            case SafetyEvent e -> told(e);
            case ConsentEvent e -> told(e);
            case DisclosureEvent e -> told(e);
            case ApprovalEvent e -> told(e);
            case HoldEvent e -> told(e);
            case EntryEvent e -> told(e);
            case AuthorityEvent e -> told(e);
            case TransferEvent e -> told(e);
            case DocumentEvent e -> told(e);
            case TargetEvent e -> TargetCodes.told(codes, e);
            case CaseWeighed e -> codes.with("weight", e.parts().sum().points());
            case PersonInvolved e -> codes.with("role", e.role());
            case PersonReleased e -> codes.with("role", e.role());
            case ClientCorrected _ -> codes; // the name says it
            case ConflictEvent e -> told(e);
            case IssueVerified e -> codes.with("finding", e.finding());
            case IssueJudged e -> codes.with("satisfaction", e.satisfaction());
        };
    }

    /** Never on which grounds. */
    private CaseCodes told(ConflictEvent event) {
        return event instanceof ConflictEvent.ConflictWaived e
                ? codes.with("form", e.form())
                        .with("consentedOn", e.consentedOn())
                        .with("textVersion", e.textVersion().number())
                : codes;
    }

    private CaseCodes told(PlanEvent event) {
        return switch (event) {
            case PlanEvent.GoalEnded e -> codes.with("outcome", e.outcome());
            case PlanEvent.ActionAgreed e -> codes.with("by", e.by()).with("dueOn", e.dueOn());
            case PlanEvent.ActionDropped e -> codes.with("reason", e.reason());
            case PlanEvent.PlanAgreed e ->
                    codes.with("how", e.how()).with("reviewOn", e.reviewOn());
            case PlanEvent.GoalSet _, PlanEvent.ActionCompleted _ -> codes; // the name says it
        };
    }

    private CaseCodes told(SafetyEvent event) {
        return switch (event) {
            case SafetyEvent.RiskAssessed e ->
                    codes.with("level", e.level()).with("reviewOn", e.reviewOn());
            case SafetyEvent.RiskFlagRaised e ->
                    codes.with("kind", e.kind()).with("reviewOn", e.reviewOn());
            case SafetyEvent.RiskFlagCleared e -> codes.with("reason", e.reason());
            case SafetyEvent.SafeguardingConcernRaised e -> codes.with("kind", e.kind());
            case SafetyEvent.ConsultationHeld e -> codes.with("consulted", e.with());
            case SafetyEvent.NotificationDecided e -> codes.with("decision", e.decision());
        };
    }

    private CaseCodes told(ConsentEvent event) {
        return switch (event) {
            case ConsentEvent.ConsentGiven e ->
                    codes.with("purpose", e.purpose())
                            .with("partner", e.partner())
                            .with("form", e.form())
                            .with("validUntil", e.validUntil());
            case ConsentEvent.ConsentToTransferGiven e ->
                    codes.with("team", e.team())
                            .with("form", e.form())
                            .with("validUntil", e.validUntil());
            case ConsentEvent.ConsentRenewed e ->
                    codes.with("form", e.form()).with("validUntil", e.validUntil());
            case ConsentEvent.ConsentWithdrawn e -> codes.with("reason", e.reason());
            case ConsentEvent.ConsentExpired e -> codes.with("validUntil", e.validUntil());
            case ConsentEvent.ReferralSent e -> codes.with("answerBy", e.answerBy());
            case ConsentEvent.ReferralAnswered e -> codes.with("answer", e.answer());
            case ConsentEvent.ReferralEnded e -> codes.with("result", e.result());
        };
    }

    private CaseCodes told(DisclosureEvent event) {
        return switch (event) {
            case DisclosureEvent.DisclosureRecorded e ->
                    codes.with("medium", e.medium()).with("lateness", e.lateness());
            case DisclosureEvent.DisclosedWithoutConsent e ->
                    codes.with("ground", e.ground())
                            .with("partner", e.partner())
                            .with("medium", e.medium())
                            .with("lateness", e.lateness())
                            .with("informed", e.informed())
                            .with("counsel", e.counsel());
            case DisclosureEvent.DisclosureReviewed e -> codes.with("verdict", e.verdict());
        };
    }

    private CaseCodes told(ApprovalEvent event) {
        var about = codes.with("subject", event.subject());
        return event instanceof ApprovalEvent.ClosureRequested e
                ? about.with("outcome", e.outcome()).with("told", e.told())
                : about;
    }

    private CaseCodes told(HoldEvent event) {
        return switch (event) {
            case HoldEvent.CasePutOnHold e ->
                    codes.with("reason", e.reason()).with("until", e.until());
            case HoldEvent.CaseResumed _ -> codes; // the name says it
        };
    }

    private CaseCodes told(EntryEvent event) {
        return switch (event) {
            case EntryEvent.NoteCorrected e -> codes.with("reason", e.reason());
            case EntryEvent.InteractionCorrected e -> codes.with("reason", e.reason());
            case EntryEvent.NoteRedacted e -> codes.with("reason", e.reason());
            case EntryEvent.InteractionRedacted e -> codes.with("reason", e.reason());
            case EntryEvent.NotePassedOn e -> codes.with("successor", e.to());
            case EntryEvent.EntryApprovalRequested e -> codes.with("author", e.author());
            case EntryEvent.EntryApproved _,
                    EntryEvent.EntrySentBack _,
                    EntryEvent.InteractionShared _,
                    EntryEvent.NoteRestricted _,
                    EntryEvent.NotePinned _,
                    EntryEvent.NoteUnpinned _ ->
                    codes; // the name says it
        };
    }

    private CaseCodes told(DocumentEvent event) {
        return switch (event) {
            case DocumentEvent.DocumentFiled e ->
                    codes.with("kind", e.kind()).with("type", e.content().type());
            case DocumentEvent.DocumentVersionFiled e -> codes.with("type", e.content().type());
            case DocumentEvent.DocumentRelabelled e -> codes.with("kind", e.kind());
            case DocumentEvent.DocumentWithdrawn e -> codes.with("reason", e.reason());
        };
    }

    private CaseCodes told(AuthorityEvent event) {
        return switch (event) {
            case AuthorityEvent.InstructionConfirmed e -> codes.with("form", e.form());
            case AuthorityEvent.NonInstructedBasisRecorded e ->
                    codes.with("basis", e.basis()).with("reviewOn", e.reviewOn());
            case AuthorityEvent.PowerOfAttorneyRecorded e ->
                    codes.with("holder", e.holder()).with("validUntil", e.validUntil());
            case AuthorityEvent.PowerOfAttorneyEnded e -> codes.with("reason", e.reason());
        };
    }

    private CaseCodes told(TransferEvent event) {
        return switch (event) {
            case TransferEvent.TransferProposed e ->
                    codes.with("successor", e.to()).with("reason", e.reason());
            case TransferEvent.TeamTransferProposed e ->
                    codes.with("successor", e.to())
                            .with("team", e.team())
                            .with("reason", e.reason());
            case TransferEvent.CaseMoved e -> codes.with("team", e.team());
            case TransferEvent.HandoverMeetingHeld e -> codes.with("from", e.heldOn());
            case TransferEvent.TransferAccepted _,
                    TransferEvent.TransferRefused _,
                    TransferEvent.TransferRevoked _ ->
                    codes; // the name says it
        };
    }
}
