package org.beistand.casefile.pages;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.beistand.advocacy.CorrectionReason;
import org.beistand.advocacy.RedactionId;
import org.beistand.casefile.CaseFileOf;
import org.beistand.chronology.Chronology.Entry;
import org.beistand.chronology.EntriesOf;
import org.beistand.chronology.pages.ChronologyPart;
import org.beistand.chronology.pages.Redactions;
import org.beistand.language.NotPossible;
import org.beistand.pages.Desk;
import org.beistand.pages.Drafts;
import org.beistand.pages.Field;
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

/** Puts right what a note or a contact says; the form begins with what stands there now. */
@PageHandler
class CorrectionPages {
    private static final String ENTRY = "/cases/{id}/{parts:notes|interactions}/{part}/correction";

    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final Submission submission;
    private final Drafts drafts;
    private final Supplier<UUID> ids;

    CorrectionPages(
            Templates templates,
            Desk desk,
            Roster.Loader rosters,
            Submission submission,
            Drafts drafts,
            Supplier<UUID> randomIds) {
        this.templates = templates;
        this.desk = desk;
        this.rosters = rosters;
        this.submission = submission;
        this.drafts = drafts;
        this.ids = randomIds;
    }

    @GetMapping(ENTRY)
    JteModel show(Ui ui, @PathVariable Map<String, String> place) {
        return page(ui, At.of(place), command(place), null);
    }

    @PostMapping(ENTRY)
    ResponseEntity<JteModel> correct(
            Ui ui, @PathVariable Map<String, String> place, PostedForm form) {
        var at = At.of(place);
        var command = command(place);
        var reply =
                new Reply(
                        "/cases/" + at.caseId(),
                        "said.done",
                        again -> page(ui, at, command, again));
        var wish =
                command.equals("correct-note")
                        ? EntrySteps.correctNote(form, at)
                        : EntrySteps.correctContact(form, at);
        return submission.send(ui, form, wish, reply);
    }

    private static String command(Map<String, String> place) {
        return "notes".equals(place.get("parts")) ? "correct-note" : "correct-interaction";
    }

    private JteModel page(Ui ui, At at, String command, @Nullable FormView typed) {
        var file = desk.ask(ui, new CaseFileOf(at.caseId()));
        if (typed == null && !file.may().contains(command)) {
            throw new NotPossible();
        }
        var view = CaseViews.of(ui, rosters.load(ui), file);
        var entry = entry(ui, at);
        var since = entry.map(Redactions::last).orElse(null);
        var draft = command + ":" + (since == null ? at.part() : since);
        return templates.casefileStep(
                ui,
                new StepPage(
                        view,
                        "stepPage." + command,
                        ui.here().path(),
                        "",
                        draft,
                        fields(ui),
                        typed == null ? begun(ui, entry, since, draft) : typed,
                        view.path()));
    }

    private static List<Field> fields(Ui ui) {
        return List.of(
                Field.lines("text", "entry.text", "entry.text.hint", 9),
                Field.chips("reason", "step.reason", "", Option.of(ui, CorrectionReason.class)));
    }

    private FormView begun(
            Ui ui, Optional<Entry> entry, @Nullable RedactionId since, String draft) {
        var said = entry.map(e -> ChronologyPart.said(ui, e)).orElse("");
        var standing = FormView.fresh(ids.get(), null).with("text", said);
        var form = drafts.restore(ui, draft, standing);
        return since == null ? form : form.with("since", since);
    }

    /** What stands there now; nothing for an entry that is not there for the reader. */
    private Optional<Entry> entry(Ui ui, At at) {
        var wanted = new EntriesOf(at.caseId(), Set.of(UUID.fromString(at.part())));
        return desk.ask(ui, wanted).entries().stream().findFirst();
    }
}
