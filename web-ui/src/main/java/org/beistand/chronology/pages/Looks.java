package org.beistand.chronology.pages;

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
import org.beistand.advocacy.ConsentEvent;
import org.beistand.advocacy.ConsentEvent.ConsentGiven;
import org.beistand.advocacy.ConsentEvent.ConsentRenewed;
import org.beistand.advocacy.ConsentEvent.ConsentWithdrawn;
import org.beistand.advocacy.ConsentEvent.ReferralAnswered;
import org.beistand.advocacy.ConsentEvent.ReferralEnded;
import org.beistand.advocacy.ConsentEvent.ReferralSent;
import org.beistand.advocacy.Medium;
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
import org.beistand.chronology.pages.EntryView.Look;

/** Which icon and tone stand for what. */
public final class Looks {
    private Looks() {}

    static Look of(AdvocacyCaseEvent event) {
        return switch (event) {
            case InteractionRecorded e -> new Look(icon(e.contact().medium()), "info");
            case ContactAttemptFailed e -> new Look("phone-off", "");
            case NoteRecorded _ -> new Look("note", "brand");
            case IssueRaised _ -> new Look("flag", "warn");
            case IssueEnded _ -> new Look("check", "ok");
            case FollowUpSet _ -> new Look("clock", "");
            case FollowUpCompleted _ -> new Look("circle-check", "ok");
            case FollowUpDropped _ -> new Look("circle-x", "");
            case CaseAccepted _ -> new Look("heart-handshake", "ok");
            case CaseDeclined _ -> new Look("circle-x", "");
            case CaseClosed _ -> new Look("lock", "");
            case CaseReopened _ -> new Look("arrow-back-up", "info");
            case CaseAssigned _ -> new Look("user", "");
            case ClientNamed _ -> new Look("user-plus", "");
            case ReferralReceived _ -> new Look("inbox", "brand");
            case TriageStarted _ -> new Look("list-details", "");
            case CaseWaitlisted _ -> new Look("hourglass", "");
            case WallBuilt _ -> new Look("lock", "warn");
            case PlanEvent e -> of(e);
            case SafetyEvent e -> of(e);
            case ConsentEvent e -> of(e);
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
            case ConsentGiven _, ConsentRenewed _ -> new Look("heart-handshake", "ok");
            case ConsentWithdrawn _ -> new Look("lock", "warn");
            case ReferralSent _ -> new Look("send", "info");
            case ReferralAnswered _ -> new Look("inbox", "info");
            case ReferralEnded _ -> new Look("circle-check", "ok");
        };
    }

    /** The icon of a medium. */
    public static String icon(Medium medium) {
        return switch (medium) {
            case PHONE -> "phone";
            case IN_PERSON_OFFICE -> "door";
            case VISIT -> "walk";
            case VIDEO -> "video";
            case EMAIL -> "mail";
            case LETTER -> "mailbox";
            case MESSAGE -> "message-circle";
            case ONLINE_FORM -> "world-www";
        };
    }
}
