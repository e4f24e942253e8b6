package org.beistand.peopledirectory.pages;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.beistand.language.NotPossible;
import org.beistand.language.Sealed;
import org.beistand.pages.Desk;
import org.beistand.pages.Drafts;
import org.beistand.pages.FormView;
import org.beistand.pages.Navigation;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Roster;
import org.beistand.pages.Submission;
import org.beistand.pages.Submission.Reply;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.beistand.people.PersonCommand.ChangeSafeContact;
import org.beistand.people.PersonCommand.CorrectPerson;
import org.beistand.people.PersonCommand.RegisterPerson;
import org.beistand.people.PersonId;
import org.beistand.people.SafeContact;
import org.beistand.peopledirectory.MaybeKnown;
import org.beistand.peopledirectory.PersonOf;
import org.beistand.peopledirectory.PersonRecord;
import org.beistand.peopledirectory.pages.PersonPage.Choices;
import org.beistand.peopledirectory.pages.PersonPage.Entry;
import org.beistand.peopledirectory.pages.PersonPage.Hint;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Registering people and correcting what is known about them. */
@PageHandler
class PersonEntryPages {
    private static final String DRAFT = "register-person";

    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final Submission submission;
    private final Drafts drafts;
    private final Supplier<UUID> ids;

    PersonEntryPages(
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

    @GetMapping("/people/new")
    JteModel begin(Ui ui) {
        if (!Navigation.mayFindPeople(ui)) {
            throw new NotPossible();
        }
        var fresh = SafeContactForm.fresh(FormView.fresh(ids.get(), null));
        return register(ui, drafts.restore(ui, DRAFT, fresh), Hint.NONE);
    }

    @PostMapping("/people")
    ResponseEntity<JteModel> register(Ui ui, PostedForm form) {
        var person = PersonForm.read(form, new LanguageNames(ui.words()));
        var safe = SafeContactForm.read(form);
        var id = new PersonId(form.idFor("person"));
        if (person != null && safe != null && form.text("sure").isEmpty()) {
            var hint = hint(ui, person);
            if (hint.maybeKnown()) {
                return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(register(ui, form.again(null), hint));
            }
        }
        return submission.send(
                ui,
                form,
                person == null || safe == null ? null : registering(id, person, safe),
                new Reply(
                        "/people/" + id, "said.personRegistered", f -> register(ui, f, Hint.NONE)));
    }

    @GetMapping("/people/{id}/correction")
    JteModel correcting(Ui ui, @PathVariable PersonId id) {
        return edit(ui, id, f -> f, false);
    }

    @PostMapping("/people/{id}/correction")
    ResponseEntity<JteModel> correct(Ui ui, @PathVariable PersonId id, PostedForm form) {
        var person = PersonForm.read(form, new LanguageNames(ui.words()));
        var command =
                person == null
                        ? null
                        : new CorrectPerson(
                                id,
                                Sealed.of(person.name()),
                                Sealed.of(person.addressForm()),
                                person.birthDate() == null ? null : Sealed.of(person.birthDate()),
                                person.languages(),
                                person.needs());
        return submission.send(
                ui,
                form,
                command,
                new Reply("/people/" + id, "said.saved", f -> edit(ui, id, again(f), false)));
    }

    @GetMapping("/people/{id}/safe-contact")
    JteModel changing(Ui ui, @PathVariable PersonId id) {
        return edit(ui, id, f -> f, true);
    }

    @PostMapping("/people/{id}/safe-contact")
    ResponseEntity<JteModel> change(Ui ui, @PathVariable PersonId id, PostedForm form) {
        var safe = SafeContactForm.read(form);
        return submission.send(
                ui,
                form,
                safe == null ? null : new ChangeSafeContact(id, Sealed.of(safe)),
                new Reply("/people/" + id, "said.saved", f -> edit(ui, id, again(f), true)));
    }

    private JteModel register(Ui ui, FormView form, Hint hint) {
        var entry = new Entry(form, "/people", "/people", Choices.of(ui), hint);
        return templates.peopleRegister(ui, entry);
    }

    private JteModel edit(Ui ui, PersonId id, Function<FormView, FormView> typed, boolean safe) {
        var person = desk.ask(ui, new PersonOf(id)).person();
        var standing = standing(ui, person, safe);
        var back = "/people/" + id;
        var path = back + (safe ? "/safe-contact" : "/correction");
        var entry = new Entry(typed.apply(standing), path, back, Choices.of(ui), Hint.NONE);
        return safe ? templates.peopleSafeContact(ui, entry) : templates.peopleCorrect(ui, entry);
    }

    private FormView standing(Ui ui, PersonRecord person, boolean safe) {
        var fresh = FormView.fresh(ids.get(), person.version());
        return safe
                ? SafeContactForm.filled(fresh, person)
                : PersonForm.filled(fresh, person, new LanguageNames(ui.words()));
    }

    private static Function<FormView, FormView> again(FormView typed) {
        return standing -> typed.outdated() ? typed.beside(standing) : typed;
    }

    private static RegisterPerson registering(PersonId id, PersonForm person, SafeContact safe) {
        return new RegisterPerson(
                id,
                Sealed.of(person.name()),
                Sealed.of(person.addressForm()),
                person.birthDate() == null ? null : Sealed.of(person.birthDate()),
                person.languages(),
                person.needs(),
                Sealed.of(safe));
    }

    private Hint hint(Ui ui, PersonForm person) {
        var hint = desk.ask(ui, new MaybeKnown(person.name(), person.birthDate()));
        var roster = rosters.load(ui);
        var ask = hint.ask().stream().map(roster::name).collect(Collectors.joining(", "));
        return new Hint(hint.maybeKnown(), ask);
    }
}
