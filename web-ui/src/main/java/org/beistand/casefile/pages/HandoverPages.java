package org.beistand.casefile.pages;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.HandoverBriefOf;
import org.beistand.chronology.pages.ChronologyPart;
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

/** The handover brief, and the answer of whoever was asked to take the case over. */
@PageHandler
class HandoverPages {
    private static final String BRIEF = "/cases/{id}/handover";

    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final Submission submission;
    private final Supplier<UUID> ids;

    HandoverPages(
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

    @GetMapping(BRIEF)
    JteModel show(Ui ui, @PathVariable AdvocacyCaseId id) {
        return page(ui, id, null);
    }

    @PostMapping(BRIEF + "/{part}/acceptance")
    ResponseEntity<JteModel> accept(
            Ui ui, @PathVariable Map<String, String> place, PostedForm form) {
        var at = At.of(place);
        var next = "/cases/" + at.caseId();
        return submission.send(ui, form, TransferSteps.acceptance(form, at), reply(ui, at, next));
    }

    @PostMapping(BRIEF + "/{part}/refusal")
    ResponseEntity<JteModel> refuse(
            Ui ui, @PathVariable Map<String, String> place, PostedForm form) {
        var at = At.of(place);
        return submission.send(ui, form, TransferSteps.refusal(form, at), reply(ui, at, "/"));
    }

    @PostMapping(BRIEF + "/{part}/team-acceptance")
    ResponseEntity<JteModel> acceptForTeam(
            Ui ui, @PathVariable Map<String, String> place, PostedForm form) {
        var at = At.of(place);
        var next = "/cases/" + at.caseId();
        return submission.send(
                ui, form, TransferSteps.acceptanceForTeam(form, at), reply(ui, at, next));
    }

    @PostMapping(BRIEF + "/{part}/meeting")
    ResponseEntity<JteModel> meet(Ui ui, @PathVariable Map<String, String> place, PostedForm form) {
        var at = At.of(place);
        var next = "/cases/" + at.caseId() + "/handover";
        return submission.send(ui, form, TransferSteps.meeting(form, at), reply(ui, at, next));
    }

    private static List<Option> team(Roster roster, CaseFile file) {
        var transfer = file.course().transfer();
        return transfer == null || transfer.team() == null
                ? List.of()
                : roster.workers(transfer.team());
    }

    private Reply reply(Ui ui, At at, String next) {
        return new Reply(next, "said.done", again -> page(ui, at.caseId(), again));
    }

    private JteModel page(Ui ui, AdvocacyCaseId id, @Nullable FormView typed) {
        var brief = desk.ask(ui, new HandoverBriefOf(id));
        var roster = rosters.withAbsences(ui);
        var view = CaseViews.of(ui, roster, brief.file());
        return templates.casefileHandover(
                ui,
                new HandoverPage(
                        view,
                        HandoverLines.promises(ui, brief.file()),
                        HandoverLines.days(ui, brief.file()),
                        ChronologyPart.views(ui, roster, brief.talks(), view.title()),
                        team(roster, brief.file()),
                        TransferForms.refusal(),
                        typed == null ? FormView.fresh(ids.get(), null) : typed,
                        ids.get()));
    }
}
