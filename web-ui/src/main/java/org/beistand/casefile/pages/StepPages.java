package org.beistand.casefile.pages;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.CaseFileOf;
import org.beistand.caseload.WhatIfAssigned;
import org.beistand.language.NotPossible;
import org.beistand.pages.Desk;
import org.beistand.pages.Drafts;
import org.beistand.pages.Field;
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

/** One page for each step that can be taken in a case. */
@PageHandler
class StepPages {
    private static final String CASE =
            "/cases/{id}/{step:triage|acceptance|assignment|waiting-list|decline|closure|reopening|wall"
                    + "|weight|hold|resumption|approvals|transfer|conflict-check|waiver"
                    + "|without-consent|transfer-consent|team-transfer"
                    + "|follow-ups|issues|goals|actions|agreement|risk|flags|concerns|consents|instruction|basis|powers}";
    private static final String FOLLOW_UP =
            "/cases/{id}/{parts:follow-ups}/{part}/{step:completion|drop}";
    private static final String ISSUE =
            "/cases/{id}/{parts:issues}/{part}/{step:outcome|verification}";
    private static final String GOAL = "/cases/{id}/{parts:goals}/{part}/{step:ending}";
    private static final String ACTION = "/cases/{id}/{parts:actions}/{part}/{step:done|dropping}";
    private static final String FLAG = "/cases/{id}/{parts:flags}/{part}/{step:clearing}";
    private static final String CONCERN =
            "/cases/{id}/{parts:concerns}/{part}/{step:consultation|decision}";

    private static final String CONSENT =
            "/cases/{id}/{parts:consents}/{part}/{step:renewal|withdrawal|referral|disclosure}";
    private static final String APPROVAL =
            "/cases/{id}/{parts:approvals}/{part}/{step:grant|refusal|revocation}";
    private static final String TRANSFER = "/cases/{id}/{parts:transfers}/{part}/{step:revoking}";
    private static final String TARGET =
            "/cases/{id}/{parts:targets}/{part}/{step:pause|continuing}";
    private static final String POWER = "/cases/{id}/{parts:powers}/{part}/{step:expiry}";
    private static final String NOTE = "/cases/{id}/{parts:notes}/{part}/{step:pin|unpinning}";
    private static final String DOCUMENT = "/cases/{id}/{parts:documents}/{part}/{step:label|mark}";
    private static final String REFERRAL =
            "/cases/{id}/{parts:referrals}/{part}/{step:answer|result}";

    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final Submission submission;
    private final Drafts drafts;
    private final Supplier<UUID> ids;

    StepPages(
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

    @GetMapping(CASE)
    JteModel show(Ui ui, @PathVariable AdvocacyCaseId id, @PathVariable String step) {
        return fresh(ui, CaseStep.at(step), new At(id, ""));
    }

    @GetMapping({
        FOLLOW_UP, ISSUE, GOAL, ACTION, FLAG, CONCERN, CONSENT, APPROVAL, NOTE, POWER, DOCUMENT,
        REFERRAL, TRANSFER, TARGET
    })
    JteModel show(Ui ui, @PathVariable Map<String, String> place) {
        return fresh(ui, CaseStep.at(place.getOrDefault("step", "")), At.of(place));
    }

    @PostMapping(CASE)
    ResponseEntity<JteModel> take(
            Ui ui, @PathVariable AdvocacyCaseId id, @PathVariable String step, PostedForm form) {
        return take(ui, CaseStep.at(step), new At(id, ""), form);
    }

    @PostMapping({
        FOLLOW_UP, ISSUE, GOAL, ACTION, FLAG, CONCERN, CONSENT, APPROVAL, NOTE, POWER, DOCUMENT,
        REFERRAL, TRANSFER, TARGET
    })
    ResponseEntity<JteModel> take(Ui ui, @PathVariable Map<String, String> place, PostedForm form) {
        return take(ui, CaseStep.at(place.getOrDefault("step", "")), At.of(place), form);
    }

    private ResponseEntity<JteModel> take(Ui ui, CaseStep step, At at, PostedForm form) {
        var reply =
                new Reply(
                        CaseTab.of(step).path("/cases/" + at.caseId()),
                        "said.done",
                        again -> page(ui, step, at, again));
        return submission.send(ui, form, step.read(form.in(ui.words().zone()), at), reply);
    }

    private JteModel fresh(Ui ui, CaseStep step, At at) {
        return page(ui, step, at, null);
    }

    private JteModel page(Ui ui, CaseStep step, At at, @Nullable FormView typed) {
        var file = desk.ask(ui, new CaseFileOf(at.caseId()));
        if (typed == null && !file.may().contains(step.command())) {
            throw new NotPossible();
        }
        var roster = rosters.load(ui);
        var fields = step.fields(ui, roster, file, at);
        var draft = draft(step, at, fields);
        var standing = standing(ui, step, file, at);
        var form = typed == null ? restored(ui, draft, standing) : corrected(typed, standing);
        var view = CaseViews.of(ui, roster, file);
        var key = "stepPage." + step.command();
        return templates.casefileStep(
                ui,
                new StepPage(
                        view,
                        key,
                        ui.here().path(),
                        about(view, at),
                        draft,
                        fields,
                        form,
                        step == CaseStep.ASSIGNMENT ? whatIf(ui, roster, at) : WhatIfView.NONE,
                        CaseTab.of(step).path(view.path())));
    }

    private WhatIfView whatIf(Ui ui, Roster roster, At at) {
        return WhatIfView.of(ui, roster, desk.ask(ui, new WhatIfAssigned(at.caseId())));
    }

    private FormView standing(Ui ui, CaseStep step, CaseFile file, At at) {
        var form =
                FormView.fresh(ids.get(), AddingSteps.ALL.contains(step) ? null : file.version());
        return step == CaseStep.DOCUMENT_LABEL
                ? DocumentForms.labelled(form, file, at)
                : step.filled(form, ui, file);
    }

    private FormView restored(Ui ui, String draft, FormView form) {
        return draft.isEmpty() ? form : drafts.restore(ui, draft, form);
    }

    private static FormView corrected(FormView typed, FormView standing) {
        return typed.outdated() ? typed.beside(standing) : typed;
    }

    private static String draft(CaseStep step, At at, List<Field> fields) {
        boolean written = fields.stream().anyMatch(f -> f.rows() > 0);
        return written ? step.command() + ":" + at.caseId() : "";
    }

    private static String about(CaseView view, At at) {
        var issues = view.issues().stream().filter(i -> i.id().equals(at.part()));
        var targets = view.course().targets().stream().filter(x -> x.id().equals(at.part()));
        var followUps = view.followUps().stream().filter(f -> f.id().equals(at.part()));
        return Stream.of(
                        issues.map(CaseView.IssueView::text),
                        targets.map(TargetView::text),
                        followUps.map(CaseView.FollowUpView::text),
                        view.plan().about(at.part()),
                        view.safety().about(at.part()),
                        view.sharing().about(at.part()),
                        view.course().about(at.part()),
                        view.authority().about(at.part()),
                        view.documents().about(at.part()))
                .flatMap(s -> s)
                .findFirst()
                .orElse("");
    }
}
