package org.beistand.casefile.pages;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.beistand.advocacy.AdvocacyCaseCommand.NameClient;
import org.beistand.advocacy.AdvocacyCaseCommand.ReceiveReferral;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.ConcernText;
import org.beistand.advocacy.ExternalReference;
import org.beistand.advocacy.Referral;
import org.beistand.advocacy.ReferralSource;
import org.beistand.advocacy.ReferrerDetails;
import org.beistand.advocacy.Urgency;
import org.beistand.casefile.CaseFileOf;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.beistand.language.TeamId;
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
import org.beistand.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Receiving a case, and saying later who it is about. */
@PageHandler
class NewCasePages {
    private static final String DRAFT = "receive-referral";

    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final Submission submission;
    private final Drafts drafts;
    private final Supplier<UUID> ids;

    NewCasePages(
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

    @GetMapping("/cases/new")
    JteModel begin(Ui ui, @RequestParam(defaultValue = "") String person) {
        if (!ui.has(Role.CASE_WORKER, Role.SUPERVISOR, Role.OUTREACH_WORKER)) {
            throw new NotPossible();
        }
        var account = ui.actor().account();
        var team = account == null ? null : account.team();
        var fresh =
                FormView.fresh(ids.get(), null)
                        .with("source", ReferralSource.SELF)
                        .with("kind", CaseKind.ADVOCACY)
                        .with("urgency", Urgency.ROUTINE)
                        .with("receivedOn", ui.words().today())
                        .with("team", team == null ? "" : team);
        var form = drafts.restore(ui, DRAFT, fresh);
        return page(ui, person.isEmpty() ? form : form.with("client", person));
    }

    @PostMapping("/cases")
    ResponseEntity<JteModel> receive(Ui ui, PostedForm form) {
        var id = new AdvocacyCaseId(form.idFor("case"));
        var reply = new Reply("/cases/" + id, "said.caseReceived", f -> page(ui, f));
        return submission.send(ui, form, command(ui, id, form), reply);
    }

    private static @Nullable ReceiveReferral command(Ui ui, AdvocacyCaseId id, PostedForm form) {
        var referral = referral(form);
        var client = form.readIfAny("client", PersonId::of);
        var kind = form.choice("kind", CaseKind.class);
        var urgency = form.choice("urgency", Urgency.class);
        var receivedOn = form.day("receivedOn");
        var team = form.pick("team", TeamId::of);
        var concern = form.read("concern", ConcernText::new);
        return referral == null
                        || kind == null
                        || urgency == null
                        || receivedOn == null
                        || team == null
                        || concern == null
                ? null
                : new ReceiveReferral(
                        id,
                        client,
                        team,
                        referral,
                        kind,
                        urgency,
                        Sealed.of(concern),
                        moment(ui, receivedOn));
    }

    private static @Nullable Referral referral(PostedForm form) {
        var source = form.choice("source", ReferralSource.class);
        var referrer = form.readIfAny("referrer", ReferrerDetails::new);
        var reference = form.readIfAny("reference", ExternalReference::new);
        return source == null
                ? null
                : new Referral(
                        source,
                        referrer == null ? null : Sealed.of(referrer),
                        reference == null ? null : Sealed.of(reference));
    }

    /** Today means now; of an earlier day only the day is known, so noon stands for it. */
    private static Instant moment(Ui ui, LocalDate day) {
        return day.equals(ui.words().today())
                ? ui.words().now()
                : day.atTime(LocalTime.NOON).atZone(ui.words().zone()).toInstant();
    }

    private JteModel page(Ui ui, FormView form) {
        var roster = rosters.load(ui);
        var fields =
                List.of(
                        Field.chips(
                                "source",
                                "newCase.source",
                                "",
                                Option.of(ui, ReferralSource.class)),
                        Field.select(
                                "client",
                                "newCase.person",
                                "newCase.person.hint",
                                ClientOptions.of(ui, desk)),
                        Field.lines("concern", "newCase.concern", "newCase.concern.hint", 6),
                        Field.chips("kind", "newCase.kind", "", Option.of(ui, CaseKind.class)),
                        Field.chips("urgency", "newCase.urgency", "", Option.of(ui, Urgency.class)),
                        Field.lines("referrer", "newCase.referrer", "newCase.referrer.hint", 2),
                        Field.line(
                                "reference", "newCase.reference", "newCase.reference.hint", "text"),
                        Field.line("receivedOn", "newCase.receivedAt", "", "date"),
                        Field.select("team", "newCase.team", "", roster.teamOptions()));
        return templates.casefileReceive(ui, form, fields, DRAFT);
    }

    @GetMapping("/cases/{id}/client")
    JteModel naming(Ui ui, @PathVariable AdvocacyCaseId id) {
        if (!desk.ask(ui, new CaseFileOf(id)).may().contains("name-client")) {
            throw new NotPossible();
        }
        return naming(ui, id, FormView.fresh(ids.get(), null));
    }

    @PostMapping("/cases/{id}/client")
    ResponseEntity<JteModel> name(Ui ui, @PathVariable AdvocacyCaseId id, PostedForm form) {
        var client = form.pick("client", PersonId::of);
        return submission.send(
                ui,
                form,
                client == null ? null : new NameClient(id, client),
                new Reply("/cases/" + id, "said.saved", f -> naming(ui, id, f)));
    }

    private JteModel naming(Ui ui, AdvocacyCaseId id, FormView form) {
        var view = CaseViews.of(ui, rosters.load(ui), desk.ask(ui, new CaseFileOf(id)));
        var field =
                Field.select(
                        "client",
                        "newCase.person",
                        "newCase.person.hint",
                        ClientOptions.of(ui, desk));
        var fields = List.of(field);
        var key = "stepPage.name-client";
        var path = view.path() + "/client";
        return templates.casefileStep(
                ui, new StepPage(view, key, path, "", "", fields, form, view.path()));
    }
}
