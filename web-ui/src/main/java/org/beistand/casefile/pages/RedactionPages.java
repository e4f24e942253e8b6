package org.beistand.casefile.pages;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.EntryCommand.RedactInteraction;
import org.beistand.advocacy.EntryCommand.RedactNote;
import org.beistand.advocacy.EntryVersion;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.Passages;
import org.beistand.advocacy.RedactionId;
import org.beistand.advocacy.RedactionReason;
import org.beistand.casefile.CaseFileOf;
import org.beistand.chronology.EntriesOf;
import org.beistand.chronology.pages.ChronologyPart;
import org.beistand.language.Mark;
import org.beistand.language.NotPossible;
import org.beistand.pages.Desk;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Roster;
import org.beistand.pages.Submission;
import org.beistand.pages.Submission.Reply;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Blacks out parts of what a note or a contact says: word by word, with or without script. */
@PageHandler
class RedactionPages {
    private static final String ENTRY = "/cases/{id}/{parts:notes|interactions}/{part}/redaction";

    static final Set<String> COMMANDS = Set.of("redact-note", "redact-interaction");

    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final Submission submission;
    private final Supplier<UUID> ids;

    RedactionPages(
            Templates templates,
            Desk desk,
            Roster.Loader rosters,
            Submission submission,
            Supplier<UUID> randomIds) {
        this.templates = templates;
        this.desk = desk;
        this.rosters = rosters;
        this.submission = submission;
        this.ids = randomIds;
    }

    @GetMapping(ENTRY)
    JteModel show(Ui ui, @PathVariable Map<String, String> place) {
        return page(ui, At.of(place), isNote(place), null);
    }

    @PostMapping(ENTRY)
    ResponseEntity<JteModel> redact(
            Ui ui, @PathVariable Map<String, String> place, PostedForm form) {
        var at = At.of(place);
        return submission.send(
                ui,
                form,
                wish(form, at, isNote(place)),
                new Reply(
                        "/cases/" + at.caseId(),
                        "said.redacted",
                        again -> page(ui, at, isNote(place), again)));
    }

    /** A volunteer asks whoever is accountable. */
    static boolean isVolunteer(Ui ui) {
        var account = ui.actor().account();
        return account != null && account.marks().contains(Mark.VOLUNTEER);
    }

    private static boolean isNote(Map<String, String> place) {
        return "notes".equals(place.get("parts"));
    }

    private static @Nullable AdvocacyCaseCommand wish(PostedForm form, At at, boolean note) {
        var reason = form.choice("reason", RedactionReason.class);
        var seen = form.read("version", t -> new EntryVersion(Integer.parseInt(t)));
        var passages =
                form.read(
                        "part",
                        _ ->
                                new Passages(
                                        form.all("part").stream()
                                                .map(TextParts::passage)
                                                .toList()));
        if (reason == null || seen == null || passages == null) {
            return null;
        }
        var id = new RedactionId(form.idFor("redaction"));
        return note
                ? new RedactNote(at.caseId(), NoteId.of(at.part()), id, reason, seen, passages)
                : new RedactInteraction(
                        at.caseId(),
                        new InteractionId(UUID.fromString(at.part())),
                        id,
                        reason,
                        seen,
                        passages);
    }

    private JteModel page(Ui ui, At at, boolean note, @Nullable FormView typed) {
        var file = desk.ask(ui, new CaseFileOf(at.caseId()));
        boolean may = file.may().contains(note ? "redact-note" : "redact-interaction");
        if (isVolunteer(ui) || (typed == null && !may)) {
            throw new NotPossible();
        }
        var wanted = new EntriesOf(at.caseId(), Set.of(UUID.fromString(at.part())));
        var entry = desk.ask(ui, wanted).entries().stream().findFirst();
        var said = entry.map(e -> ChronologyPart.said(ui, e)).orElse("");
        return templates.casefileRedact(
                ui,
                new RedactPage(
                        CaseViews.of(ui, rosters.load(ui), file),
                        ui.here().path(),
                        entry.map(e -> e.corrections().size() + 1).orElse(1),
                        TextParts.of(said),
                        Option.of(ui, RedactionReason.class),
                        typed == null ? FormView.fresh(ids.get(), null) : typed));
    }
}
