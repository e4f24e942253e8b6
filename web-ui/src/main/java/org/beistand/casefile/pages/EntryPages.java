package org.beistand.casefile.pages;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.advocacy.AdvocacyCaseCommand.WriteNote;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.Contact;
import org.beistand.advocacy.ContactPartner;
import org.beistand.advocacy.Direction;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.InteractionText;
import org.beistand.advocacy.InterviewSetting;
import org.beistand.advocacy.LateReason;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.Minutes;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.NoteKind;
import org.beistand.advocacy.NoteReach;
import org.beistand.advocacy.NoteText;
import org.beistand.advocacy.Reached;
import org.beistand.advocacy.SharedRecording;
import org.beistand.language.Sealed;
import org.beistand.pages.Desk;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Submission;
import org.beistand.pages.Submission.Reply;
import org.beistand.pages.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Recording contacts and writing notes. Both only add, so that two people may write at once: these
 * forms carry no expected version.
 */
@PageHandler
class EntryPages {
    private final CasePages pages;
    private final ReadyTexts ready;
    private final OtherCases others;
    private final ObjectProvider<SharedRecording> recording;
    private final Submission submission;

    EntryPages(
            CasePages pages,
            ReadyTexts ready,
            OtherCases others,
            ObjectProvider<SharedRecording> recording,
            Submission submission) {
        this.pages = pages;
        this.ready = ready;
        this.others = others;
        this.recording = recording;
        this.submission = submission;
    }

    @PostMapping("/cases/{id}/interactions")
    ResponseEntity<JteModel> record(Ui ui, @PathVariable AdvocacyCaseId id, PostedForm form) {
        if (ReadyTexts.isAsked(form)) {
            return ResponseEntity.ok(pages.again(ui, id, "contact", ready.inserted(ui, form)));
        }
        if (form.text(OtherEntries.PICK).equals("open")) {
            return ResponseEntity.ok(pages.again(ui, id, "contact", form.again(null)));
        }
        var wish = contact(ui, id, form);
        var reply = reply(ui, id, "contact", "said.contactRecorded");
        if (wish == null || !OtherEntries.anyChosen(form)) {
            return submission.send(ui, form, wish, reply);
        }
        var text = new InteractionText(form.text("text"));
        var shared = OtherEntries.read(form, wish, text, others.than(ui, id));
        return submission.sendThrough(
                ui,
                form,
                shared == null ? null : sending -> recording.getObject().record(shared, sending),
                new Reply(reply.next(), "said.contactShared", reply.again()));
    }

    private static @Nullable RecordInteraction contact(Ui ui, AdvocacyCaseId id, PostedForm form) {
        var contact = contact(form);
        var occurredAt = form.moment("day", "time", ui.words().zone());
        var late = form.readIfAny("lateReason", LateReason::valueOf);
        var text = form.read("text", InteractionText::new);
        return contact == null || occurredAt == null || text == null
                ? null
                : new RecordInteraction(
                        id,
                        new InteractionId(form.idFor("interaction")),
                        contact,
                        clamped(ui, occurredAt),
                        late,
                        Sealed.of(text));
    }

    @PostMapping("/cases/{id}/notes")
    ResponseEntity<JteModel> write(Ui ui, @PathVariable AdvocacyCaseId id, PostedForm form) {
        if (ReadyTexts.isAsked(form)) {
            return ResponseEntity.ok(pages.again(ui, id, "note", ready.inserted(ui, form)));
        }
        var kind = form.choice("kind", NoteKind.class);
        var text = form.read("text", NoteText::new);
        var reach = form.choices("reach", NoteReach.class).stream().findFirst().orElse(null);
        return submission.send(
                ui,
                form,
                kind == null || text == null
                        ? null
                        : new WriteNote(
                                id, new NoteId(form.idFor("note")), kind, Sealed.of(text), reach),
                reply(ui, id, "note", "said.noteWritten"));
    }

    /** Somebody loads again the address of a form that was to be corrected. */
    @GetMapping({"/cases/{id}/interactions", "/cases/{id}/notes"})
    ResponseEntity<Void> back(@PathVariable AdvocacyCaseId id) {
        return Desk.onTo("/cases/" + id);
    }

    private static @Nullable Contact contact(PostedForm form) {
        var medium = form.choice("medium", Medium.class);
        var direction = form.choice("direction", Direction.class);
        var reached = form.choice("reached", Reached.class);
        var with = form.choice("with", ContactPartner.class);
        var setting = form.choice("setting", InterviewSetting.class);
        var minutes =
                form.text("minutes").isEmpty()
                        ? new Minutes(0)
                        : form.read("minutes", t -> new Minutes(Integer.parseInt(t)));
        return medium == null
                        || direction == null
                        || reached == null
                        || with == null
                        || setting == null
                        || minutes == null
                ? null
                : new Contact(medium, direction, with, reached, minutes, setting);
    }

    /** The minute that has just begun is now, not the future. */
    private static Instant clamped(Ui ui, Instant moment) {
        var now = ui.words().now();
        return moment.isAfter(now) && moment.isBefore(now.plusSeconds(60)) ? now : moment;
    }

    private Reply reply(Ui ui, AdvocacyCaseId id, String add, String said) {
        return new Reply(
                "/cases/" + id + (add.equals("note") ? "?add=note" : ""),
                said,
                form -> pages.again(ui, id, add, form));
    }
}
