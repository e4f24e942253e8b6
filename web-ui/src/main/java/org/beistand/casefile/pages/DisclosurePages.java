package org.beistand.casefile.pages;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.beistand.casefile.CaseFileOf;
import org.beistand.casefile.DisclosuresToReview.Waiting;
import org.beistand.casefile.DisclosuresToReviewOf;
import org.beistand.language.NotPossible;
import org.beistand.language.Purpose;
import org.beistand.language.Role;
import org.beistand.pages.Desk;
import org.beistand.pages.FormView;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Roster;
import org.beistand.pages.Submission;
import org.beistand.pages.Submission.Reply;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * One disclosure without consent, and what another person finds about it. The auditor sees it and
 * nothing else of the case, and only where a supervisor passed it on.
 */
@PageHandler
class DisclosurePages {
    private static final String ONE = "/cases/{id}/disclosures/{part}";

    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final Submission submission;
    private final Supplier<UUID> ids;

    DisclosurePages(
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

    @GetMapping(ONE)
    ResponseEntity<JteModel> show(Ui ui, @PathVariable Map<String, String> place) {
        var at = At.of(place);
        return page(ui, at, FormView.fresh(ids.get(), null))
                .map(ResponseEntity::ok)
                .orElseGet(() -> Desk.onTo("/cases/" + at.caseId()));
    }

    @PostMapping(ONE)
    ResponseEntity<JteModel> review(
            Ui ui, @PathVariable Map<String, String> place, PostedForm form) {
        var at = At.of(place);
        var next = audits(ui) ? "/audit" : "/cases/" + at.caseId() + "/sharing";
        return submission.send(
                ui,
                form,
                DisclosureSteps.review(form, at),
                new Reply(
                        next,
                        "said.done",
                        again -> page(ui, at, again).orElseThrow(NotPossible::new)));
    }

    private static boolean audits(Ui ui) {
        return ui.has(Role.AUDITOR);
    }

    private Optional<JteModel> page(Ui ui, At at, FormView form) {
        var page = audits(ui) ? Optional.of(forAuditor(ui, at, form)) : forReader(ui, at, form);
        return page.map(p -> templates.casefileDisclosure(ui, p));
    }

    /** Whoever is to review reads the case for that purpose, and the record of reading says so. */
    private Optional<DisclosurePage> forReader(Ui ui, At at, FormView form) {
        var purpose = ui.has(Role.SUPERVISOR) ? Purpose.APPROVAL : Purpose.CASE_WORK;
        var file = desk.ask(ui, new CaseFileOf(at.caseId()), purpose);
        var view = CaseViews.of(ui, rosters.load(ui), file);
        return view.sharing().disclosures().stream()
                .filter(d -> d.id().equals(at.part()))
                .map(d -> forReader(ui, view, d, form))
                .findFirst();
    }

    private static DisclosurePage forReader(
            Ui ui, CaseView view, DisclosureView disclosure, FormView form) {
        return new DisclosurePage(
                view.title() + " · " + view.number(),
                view.path() + "/sharing",
                view.path() + "/disclosures/" + disclosure.id(),
                disclosure,
                disclosure.waits() && !disclosure.own() && view.may("review-disclosure"),
                DisclosureForms.review(ui),
                form);
    }

    private DisclosurePage forAuditor(Ui ui, At at, FormView form) {
        var waiting =
                desk.ask(ui, new DisclosuresToReviewOf(), Purpose.AUDIT).waiting().stream()
                        .filter(w -> isAt(w, at))
                        .findFirst()
                        .orElseThrow(NotPossible::new);
        var roster = rosters.load(ui);
        return new DisclosurePage(
                roster.team(waiting.team()) + " · " + waiting.number().text(),
                "/audit",
                "/cases/" + at.caseId() + "/disclosures/" + at.part(),
                DisclosureViews.of(ui, roster, waiting.disclosure(), ""),
                true,
                DisclosureForms.review(ui),
                form);
    }

    private static boolean isAt(Waiting waiting, At at) {
        return waiting.caseId().equals(at.caseId())
                && waiting.disclosure().disclosureId().toString().equals(at.part());
    }
}
