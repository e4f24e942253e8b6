package org.beistand.audittrail.projection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAccepted;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseClosed;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseDeclined;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseReopened;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseWaitlisted;
import org.beistand.advocacy.AdvocacyCaseEvent.ClientNamed;
import org.beistand.advocacy.AdvocacyCaseEvent.ContactAttemptFailed;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpCompleted;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpDropped;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpSet;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueEnded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueRaised;
import org.beistand.advocacy.AdvocacyCaseEvent.NoteRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.advocacy.AdvocacyCaseEvent.TriageStarted;
import org.beistand.advocacy.AdvocacyCaseEvent.WallBuilt;
import org.beistand.advocacy.ApprovalEvent;
import org.beistand.advocacy.AuthorityEvent;
import org.beistand.advocacy.CareEvent;
import org.beistand.advocacy.ConsentEvent;
import org.beistand.advocacy.Contact;
import org.beistand.advocacy.EntryEvent;
import org.beistand.advocacy.HoldEvent;
import org.beistand.advocacy.InvolvementEvent.ClientCorrected;
import org.beistand.advocacy.InvolvementEvent.PersonInvolved;
import org.beistand.advocacy.InvolvementEvent.PersonReleased;
import org.beistand.advocacy.IssueEvent.IssueJudged;
import org.beistand.advocacy.IssueEvent.IssueVerified;
import org.beistand.advocacy.Lateness;
import org.beistand.advocacy.PlanEvent;
import org.beistand.advocacy.SafetyEvent;
import org.jspecify.annotations.Nullable;

/** The codes, days and ids that the audit trail's sentence about a case needs; no content. */
final class CaseCodes {
    private final Map<String, String> codes = new LinkedHashMap<>();

    private CaseCodes() {}

    static Map<String, String> of(AdvocacyCaseEvent event) {
        return new CaseCodes().told(event).codes;
    }

    private CaseCodes told(AdvocacyCaseEvent event) {
        return switch (event) {
            case ReferralReceived e -> received(e);
            case ClientNamed e -> with("client", e.client());
            case CaseDeclined e -> with("reason", e.reason());
            case CaseWaitlisted e -> with("priority", e.priority()).with("reviewOn", e.reviewOn());
            case CaseAssigned e -> assigned(e);
            case IssueRaised e -> with("kind", e.kind());
            case IssueEnded e -> with("outcome", e.outcome());
            case InteractionRecorded e -> contact(e.contact(), e.lateness());
            case ContactAttemptFailed e -> contact(e.contact(), e.lateness());
            case NoteRecorded e -> with("kind", e.kind());
            case FollowUpSet e -> with("dueOn", e.dueOn());
            case FollowUpDropped e -> with("reason", e.reason());
            case CaseClosed e -> with("outcome", e.outcome());
            case CaseReopened e -> with("reason", e.reason()).with("times", e.times());
            case WallBuilt e -> with("walledOff", e.staff()).with("reason", e.reason());
            case CareEvent e -> care(e);
            case TriageStarted _, CaseAccepted _, FollowUpCompleted _ -> this; // the name says it
        };
    }

    private CaseCodes care(CareEvent event) {
        return switch (event) {
            case PlanEvent e -> told(e);
            case SafetyEvent e -> told(e);
            case ConsentEvent e -> told(e);
            case ApprovalEvent e -> told(e);
            case HoldEvent e -> told(e);
            case EntryEvent e -> told(e);
            case AuthorityEvent e -> told(e);
            case PersonInvolved e -> with("role", e.role());
            case PersonReleased e -> with("role", e.role());
            case ClientCorrected _ -> this; // the name says it
            case IssueVerified e -> with("finding", e.finding());
            case IssueJudged e -> with("satisfaction", e.satisfaction());
        };
    }

    private CaseCodes told(PlanEvent event) {
        return switch (event) {
            case PlanEvent.GoalEnded e -> with("outcome", e.outcome());
            case PlanEvent.ActionAgreed e -> with("by", e.by()).with("dueOn", e.dueOn());
            case PlanEvent.ActionDropped e -> with("reason", e.reason());
            case PlanEvent.PlanAgreed e -> with("how", e.how()).with("reviewOn", e.reviewOn());
            case PlanEvent.GoalSet _, PlanEvent.ActionCompleted _ -> this; // the name says it
        };
    }

    private CaseCodes told(SafetyEvent event) {
        return switch (event) {
            case SafetyEvent.RiskAssessed e ->
                    with("level", e.level()).with("reviewOn", e.reviewOn());
            case SafetyEvent.RiskFlagRaised e ->
                    with("kind", e.kind()).with("reviewOn", e.reviewOn());
            case SafetyEvent.RiskFlagCleared e -> with("reason", e.reason());
            case SafetyEvent.SafeguardingConcernRaised e -> with("kind", e.kind());
            case SafetyEvent.ConsultationHeld e -> with("consulted", e.with());
            case SafetyEvent.NotificationDecided e -> with("decision", e.decision());
        };
    }

    private CaseCodes told(ConsentEvent event) {
        return switch (event) {
            case ConsentEvent.ConsentGiven e ->
                    with("purpose", e.purpose())
                            .with("partner", e.partner())
                            .with("form", e.form())
                            .with("validUntil", e.validUntil());
            case ConsentEvent.ConsentRenewed e ->
                    with("form", e.form()).with("validUntil", e.validUntil());
            case ConsentEvent.ConsentWithdrawn e -> with("reason", e.reason());
            case ConsentEvent.ReferralSent e -> with("answerBy", e.answerBy());
            case ConsentEvent.ReferralAnswered e -> with("answer", e.answer());
            case ConsentEvent.ReferralEnded e -> with("result", e.result());
        };
    }

    private CaseCodes told(ApprovalEvent event) {
        var about = with("subject", event.subject());
        return event instanceof ApprovalEvent.ClosureRequested e
                ? about.with("outcome", e.outcome()).with("told", e.told())
                : about;
    }

    private CaseCodes told(HoldEvent event) {
        return switch (event) {
            case HoldEvent.CasePutOnHold e -> with("reason", e.reason()).with("until", e.until());
            case HoldEvent.CaseResumed _ -> this; // the name says it
        };
    }

    private CaseCodes told(EntryEvent event) {
        return switch (event) {
            case EntryEvent.NoteCorrected e -> with("reason", e.reason());
            case EntryEvent.InteractionCorrected e -> with("reason", e.reason());
            case EntryEvent.NoteRestricted _, EntryEvent.NotePinned _, EntryEvent.NoteUnpinned _ ->
                    this; // the name says it
        };
    }

    private CaseCodes told(AuthorityEvent event) {
        return switch (event) {
            case AuthorityEvent.InstructionConfirmed e -> with("form", e.form());
            case AuthorityEvent.NonInstructedBasisRecorded e ->
                    with("basis", e.basis()).with("reviewOn", e.reviewOn());
            case AuthorityEvent.PowerOfAttorneyRecorded e ->
                    with("holder", e.holder()).with("validUntil", e.validUntil());
            case AuthorityEvent.PowerOfAttorneyEnded e -> with("reason", e.reason());
        };
    }

    private CaseCodes received(ReferralReceived e) {
        return with("source", e.referral().source())
                .with("kind", e.kind())
                .with("urgency", e.urgency())
                .with("team", e.team())
                .with("client", e.client());
    }

    private CaseCodes assigned(CaseAssigned e) {
        return with("worker", e.worker())
                .with("formerWorker", e.formerWorker())
                .with("weight", e.weight().points())
                .with("reason", e.reason());
    }

    private CaseCodes contact(Contact contact, Lateness lateness) {
        return with("medium", contact.medium())
                .with("direction", contact.direction())
                .with("with", contact.with())
                .with("minutes", contact.minutes().count())
                .with("lateness", lateness);
    }

    private CaseCodes with(String name, @Nullable Object code) {
        if (code != null) {
            var _ = codes.put(name, code instanceof Enum<?> e ? e.name() : code.toString());
        }
        return this;
    }
}
