package org.beistand.casefile.pages;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.CaseRole;
import org.beistand.advocacy.InvolvementCommand.CorrectClient;
import org.beistand.advocacy.InvolvementCommand.InvolvePerson;
import org.beistand.advocacy.InvolvementCommand.ReleasePerson;
import org.beistand.casefile.CaseFileOf;
import org.beistand.language.NotPossible;
import org.beistand.pages.Desk;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has a part in a case beside the person supported, and whose case it is after an un-merge. */
@PageHandler
class InvolvedPages {
    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final Submission submission;
    private final Supplier<UUID> ids;

    InvolvedPages(
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

    @GetMapping("/cases/{id}/people")
    JteModel involving(Ui ui, @PathVariable AdvocacyCaseId id) {
        return form(ui, id, "involve-person", fresh());
    }

    @PostMapping("/cases/{id}/people")
    ResponseEntity<JteModel> involve(Ui ui, @PathVariable AdvocacyCaseId id, PostedForm form) {
        var person = form.pick("person", PersonId::of);
        var role = form.choice("role", CaseRole.class);
        var command = person == null || role == null ? null : new InvolvePerson(id, person, role);
        return submission.send(ui, form, command, reply(ui, id, "involve-person"));
    }

    @GetMapping("/cases/{id}/release")
    JteModel releasing(
            Ui ui,
            @PathVariable AdvocacyCaseId id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String role) {
        var form = fresh().with("person", person).with("role", role);
        return form(ui, id, "release-person", form);
    }

    @PostMapping("/cases/{id}/release")
    ResponseEntity<JteModel> release(Ui ui, @PathVariable AdvocacyCaseId id, PostedForm form) {
        var person = form.pick("person", PersonId::of);
        var role = form.choice("role", CaseRole.class);
        var command = person == null || role == null ? null : new ReleasePerson(id, person, role);
        return submission.send(ui, form, command, reply(ui, id, "release-person"));
    }

    @GetMapping("/cases/{id}/client-correction")
    JteModel correcting(
            Ui ui,
            @PathVariable AdvocacyCaseId id,
            @RequestParam(defaultValue = "") String client) {
        return form(ui, id, "correct-client", fresh().with("person", client));
    }

    @PostMapping("/cases/{id}/client-correction")
    ResponseEntity<JteModel> correct(Ui ui, @PathVariable AdvocacyCaseId id, PostedForm form) {
        var client = form.pick("person", PersonId::of);
        var command = client == null ? null : new CorrectClient(id, client);
        return submission.send(ui, form, command, reply(ui, id, "correct-client"));
    }

    private Reply reply(Ui ui, AdvocacyCaseId id, String command) {
        return new Reply("/cases/" + id, "said.saved", f -> form(ui, id, command, f));
    }

    private FormView fresh() {
        return FormView.fresh(ids.get(), null);
    }

    private JteModel form(Ui ui, AdvocacyCaseId id, String command, FormView form) {
        var file = desk.ask(ui, new CaseFileOf(id));
        if (!file.may().contains(command)) {
            throw new NotPossible();
        }
        var view = CaseViews.of(ui, rosters.load(ui), file);
        var path = view.path() + place(command);
        var key = "stepPage." + command;
        return templates.casefileStep(
                ui, new StepPage(view, key, path, "", "", fields(ui, command), form, view.path()));
    }

    private List<Field> fields(Ui ui, String command) {
        var person =
                Field.select(
                        "person", "involved.person", "involved.hint", ClientOptions.of(ui, desk));
        var role = Field.chips("role", "involved.role", "", Option.of(ui, CaseRole.class));
        return command.equals("correct-client") ? List.of(person) : List.of(person, role);
    }

    private static String place(String command) {
        return switch (command) {
            case "involve-person" -> "/people";
            case "release-person" -> "/release";
            default -> "/client-correction";
        };
    }
}
