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
import org.beistand.advocacy.CareEvent;
import org.beistand.advocacy.Contact;
import org.beistand.advocacy.Lateness;
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
            case CareEvent e -> new CareCodes(this).told(e);
            case TriageStarted _, CaseAccepted _, FollowUpCompleted _ -> this; // the name says it
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

    CaseCodes with(String name, @Nullable Object code) {
        if (code != null) {
            var _ = codes.put(name, code instanceof Enum<?> e ? e.name() : code.toString());
        }
        return this;
    }
}
