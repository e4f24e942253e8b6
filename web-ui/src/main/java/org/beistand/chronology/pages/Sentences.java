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
import org.beistand.advocacy.ClosingText;
import org.beistand.advocacy.ConcernText;
import org.beistand.advocacy.Contact;
import org.beistand.advocacy.ContactPartner;
import org.beistand.advocacy.FollowUpText;
import org.beistand.advocacy.InteractionText;
import org.beistand.advocacy.IssueText;
import org.beistand.advocacy.NoteText;
import org.beistand.advocacy.ReopeningText;
import org.beistand.advocacy.SignpostText;
import org.beistand.language.Provenance.Author;
import org.beistand.language.StaffId;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Tells facts as sentences.
 *
 * @param client what the person supported is called, empty when not known by name
 */
record Sentences(Ui ui, Roster roster, String client) {

    /** Who did what. */
    String sentence(AdvocacyCaseEvent event, Author author) {
        var who = Piece.mark(author(author));
        return switch (event) {
            case ReferralReceived e -> received(e, who);
            case ClientNamed _ -> ui.t("chronology.clientNamed", who);
            case TriageStarted _ -> ui.t("chronology.triageStarted", who);
            case CaseAccepted _ -> ui.t("chronology.accepted", who);
            case CaseDeclined e -> ui.t("chronology.declined", who, ui.name(e.reason()));
            case CaseWaitlisted e -> ui.t("chronology.waitlisted", who, ui.date(e.reviewOn()));
            case CaseAssigned e -> assigned(e, author.staff(), who);
            case IssueRaised e -> ui.t("chronology.issueRaised", who, ui.name(e.kind()));
            case IssueEnded e -> ui.t("chronology.issueEnded", who, ui.name(e.outcome()));
            case InteractionRecorded e -> contact(e.contact(), who);
            case ContactAttemptFailed e -> attempt(e.contact(), who);
            case NoteRecorded _ -> ui.t("chronology.noteWritten", who);
            case FollowUpSet e -> ui.t("chronology.followUpSet", who, ui.date(e.dueOn()));
            case FollowUpCompleted _ -> ui.t("chronology.followUpDone", who);
            case FollowUpDropped e -> ui.t("chronology.followUpDropped", who, ui.name(e.reason()));
            case CaseClosed e -> ui.t("chronology.closed", who, ui.name(e.outcome()));
            case CaseReopened e -> ui.t("chronology.reopened", who, ui.name(e.reason()));
            case WallBuilt e -> ui.t("chronology.wallBuilt", who, ui.name(e.reason()));
            case CareEvent e -> CareSentences.of(ui, roster, e, who);
        };
    }

    /** What was written, empty for nothing. */
    String said(AdvocacyCaseEvent event) {
        return switch (event) {
            case ReferralReceived e -> Revealed.text(ui, e.concern(), ConcernText::text);
            case CaseDeclined e -> Revealed.text(ui, e.signpostedTo(), SignpostText::text);
            case IssueRaised e -> Revealed.text(ui, e.text(), IssueText::text);
            case InteractionRecorded e -> Revealed.text(ui, e.text(), InteractionText::text);
            case ContactAttemptFailed e -> Revealed.text(ui, e.text(), InteractionText::text);
            case NoteRecorded e -> Revealed.text(ui, e.text(), NoteText::text);
            case FollowUpSet e -> Revealed.text(ui, e.text(), FollowUpText::text);
            case CaseClosed e -> Revealed.text(ui, e.summary(), ClosingText::text);
            case CaseReopened e -> Revealed.text(ui, e.text(), ReopeningText::text);
            case CareEvent e -> CareSentences.said(ui, e);
            case ClientNamed _,
                    TriageStarted _,
                    CaseAccepted _,
                    CaseWaitlisted _,
                    CaseAssigned _,
                    IssueEnded _,
                    FollowUpCompleted _,
                    FollowUpDropped _,
                    WallBuilt _ ->
                    "";
        };
    }

    private String received(ReferralReceived e, String who) {
        return ui.t("chronology.received", who, ui.name(e.referral().source()));
    }

    String author(Author author) {
        return author.staff() != null
                ? roster.name(author.staff())
                : ui.t("process." + (author.process() == null ? "system" : author.process()));
    }

    private String assigned(CaseAssigned e, @Nullable StaffId by, String who) {
        var weight = e.weight().points();
        if (e.worker().equals(by)) {
            return ui.t("chronology.assigned.self", who, ui.name(e.reason()), weight);
        }
        var worker = Piece.mark(roster.name(e.worker()));
        return e.formerWorker() == null
                ? ui.t("chronology.assigned.first", who, worker, ui.name(e.reason()), weight)
                : ui.t(
                        "chronology.assigned.handed",
                        who,
                        worker,
                        Piece.mark(roster.name(e.formerWorker())),
                        ui.name(e.reason()),
                        weight);
    }

    private String contact(Contact contact, String who) {
        var key = "chronology.contact." + contact.medium() + "." + contact.direction();
        return ui.t(key, who, partner(contact));
    }

    private String attempt(Contact contact, String who) {
        var key = "chronology.attempt." + contact.direction();
        return ui.t(key, who, partner(contact), ui.t("how." + contact.medium()));
    }

    private String partner(Contact contact) {
        return contact.with() == ContactPartner.PERSON_SUPPORTED && !client.isEmpty()
                ? Piece.mark(client)
                : ui.t("with." + contact.with());
    }
}
