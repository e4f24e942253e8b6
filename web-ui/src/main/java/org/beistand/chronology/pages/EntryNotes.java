package org.beistand.chronology.pages;

import java.util.ArrayList;
import java.util.List;
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
import org.beistand.advocacy.LateReason;
import org.beistand.advocacy.Lateness;
import org.beistand.chronology.pages.EntryView.Note;
import org.beistand.pages.Ui;
import org.jspecify.annotations.Nullable;

/** The remarks that stand beside an entry's sentence. */
final class EntryNotes {
    private EntryNotes() {}

    static List<Note> of(Ui ui, AdvocacyCaseEvent event) {
        return switch (event) {
            case InteractionRecorded e -> contact(ui, e.contact(), e.lateness(), e.lateReason());
            case ContactAttemptFailed e -> attempt(ui, e);
            case NoteRecorded e -> List.of(new Note(ui.name(e.kind()), "", ""));
            case ReferralReceived _,
                    ClientNamed _,
                    TriageStarted _,
                    CaseAccepted _,
                    CaseDeclined _,
                    CaseWaitlisted _,
                    CaseAssigned _,
                    IssueRaised _,
                    IssueEnded _,
                    FollowUpSet _,
                    FollowUpCompleted _,
                    FollowUpDropped _,
                    CaseClosed _,
                    CaseReopened _,
                    WallBuilt _ ->
                    List.of();
            case CareEvent e -> DisclosureSentences.notes(ui, e);
        };
    }

    private static List<Note> attempt(Ui ui, ContactAttemptFailed e) {
        var notes = new ArrayList<Note>();
        notes.add(new Note(ui.t("chronology.attempt"), "", "phone-off"));
        notes.addAll(late(ui, e.lateness(), e.lateReason()));
        return notes;
    }

    private static List<Note> contact(
            Ui ui, Contact contact, Lateness lateness, @Nullable LateReason reason) {
        var notes = new ArrayList<Note>();
        if (contact.minutes().count() > 0) {
            notes.add(new Note(ui.count("minutes", contact.minutes().count()), "", ""));
        }
        switch (contact.setting()) {
            case ALONE -> notes.add(new Note(ui.t("setting.alone"), "", ""));
            case OTHERS_PRESENT, OVERHEARD_POSSIBLE ->
                    notes.add(new Note(ui.name(contact.setting()), "warn", "ear"));
            case NOT_KNOWN -> {}
        }
        notes.addAll(late(ui, lateness, reason));
        return notes;
    }

    static List<Note> late(Ui ui, Lateness lateness, @Nullable LateReason reason) {
        return switch (lateness) {
            case IN_TIME -> List.of();
            case IMPORTED -> List.of(new Note(ui.name(lateness), "", "database-import"));
            case LATE -> {
                var why = reason == null ? "" : ": " + ui.name(reason);
                yield List.of(new Note(ui.name(lateness) + why, "warn", "clock"));
            }
        };
    }
}
