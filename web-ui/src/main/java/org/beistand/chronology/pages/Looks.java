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
import org.beistand.advocacy.CareEvent;
import org.beistand.advocacy.Medium;
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
            case CareEvent e -> CareLooks.of(e);
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
