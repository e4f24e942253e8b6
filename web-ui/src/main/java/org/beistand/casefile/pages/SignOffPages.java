package org.beistand.casefile.pages;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.ApprovalId;
import org.beistand.advocacy.ApprovalText;
import org.beistand.advocacy.EntryCommand.ApproveEntry;
import org.beistand.advocacy.EntryCommand.SendEntryBack;
import org.beistand.advocacy.EntryId;
import org.beistand.casefile.CaseFileOf;
import org.beistand.chronology.EntriesOf;
import org.beistand.chronology.pages.ChronologyPart;
import org.beistand.language.NotPossible;
import org.beistand.language.Purpose;
import org.beistand.language.Sealed;
import org.beistand.pages.Desk;
import org.beistand.pages.FormView;
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

/**
 * What a volunteer wrote, to be signed off or sent back. Read for that purpose, which the record of
 * reading tells.
 */
@PageHandler
class SignOffPages {
    private static final String ENTRY = "/cases/{id}/entries/{part}/approval";

    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final Submission submission;
    private final Supplier<UUID> ids;

    SignOffPages(
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
        return page(ui, At.of(place), null);
    }

    @PostMapping(ENTRY)
    ResponseEntity<JteModel> decide(
            Ui ui, @PathVariable Map<String, String> place, PostedForm form) {
        var at = At.of(place);
        boolean back = form.text("decision").equals("back");
        return submission.send(
                ui,
                form,
                back ? sendBack(form, at) : new ApproveEntry(at.caseId(), entry(at)),
                new Reply(
                        "/cases/" + at.caseId(),
                        back ? "said.entrySentBack" : "said.entryApproved",
                        again -> page(ui, at, again)));
    }

    private static @Nullable AdvocacyCaseCommand sendBack(PostedForm form, At at) {
        var comment = form.read("comment", ApprovalText::new);
        return comment == null
                ? null
                : new SendEntryBack(
                        at.caseId(),
                        entry(at),
                        new ApprovalId(form.idFor("comment")),
                        Sealed.of(comment));
    }

    private static EntryId entry(At at) {
        return EntryId.of(at.part());
    }

    private JteModel page(Ui ui, At at, @Nullable FormView typed) {
        var file = desk.ask(ui, new CaseFileOf(at.caseId()), Purpose.APPROVAL);
        if (typed == null && !file.may().contains("approve-entry")) {
            throw new NotPossible();
        }
        var wanted = new EntriesOf(at.caseId(), Set.of(UUID.fromString(at.part())));
        var waiting =
                desk.ask(ui, wanted, Purpose.APPROVAL).entries().stream()
                        .filter(e -> e.signOff() != null && e.signOff().comment() == null)
                        .toList();
        var roster = rosters.load(ui);
        var view = CaseViews.of(ui, roster, file);
        return templates.casefileSignOff(
                ui,
                new SignOffPage(
                        view,
                        ui.here().path(),
                        ChronologyPart.views(ui, roster, waiting, view.title()),
                        typed == null ? FormView.fresh(ids.get(), null) : typed));
    }
}
