package org.beistand.peopledirectory.pages;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.beistand.language.NotPossible;
import org.beistand.pages.Desk;
import org.beistand.pages.FormView;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Submission;
import org.beistand.pages.Submission.Reply;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.beistand.people.MergeCommand.MergePerson;
import org.beistand.people.MergeCommand.ReverseMerge;
import org.beistand.people.PersonId;
import org.beistand.peopledirectory.DuplicatesOf;
import org.beistand.peopledirectory.DuplicatesOf.Candidate;
import org.beistand.peopledirectory.DuplicatesOf.Sign;
import org.beistand.peopledirectory.PersonOf;
import org.beistand.peopledirectory.pages.PersonPage.Duplicates;
import org.beistand.peopledirectory.pages.PersonPage.Line;
import org.beistand.peopledirectory.pages.PersonPage.Pair;
import org.beistand.peopledirectory.pages.PersonPage.Twin;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finding records of one person, looking at two side by side, merging them and undoing that. */
@PageHandler
class MergePages {
    private final Templates templates;
    private final Desk desk;
    private final Submission submission;
    private final Supplier<UUID> ids;

    MergePages(Templates templates, Desk desk, Submission submission, Supplier<UUID> randomIds) {
        this.templates = templates;
        this.desk = desk;
        this.submission = submission;
        this.ids = randomIds;
    }

    @GetMapping("/people/{id}/duplicates")
    JteModel duplicates(Ui ui, @PathVariable PersonId id) {
        var found = desk.ask(ui, new DuplicatesOf(id));
        return templates.peopleDuplicates(
                ui,
                new Duplicates(
                        PersonView.of(ui, found.person()),
                        found.candidates().stream().map(c -> twin(ui, c)).toList()));
    }

    private static Twin twin(Ui ui, Candidate candidate) {
        return new Twin(
                PersonView.of(ui, candidate.person()),
                candidate.signs().stream().sorted().map(ui::name).toList(),
                candidate.signs().contains(Sign.OTHER_BIRTH_DATE));
    }

    /** Whose record goes into whose; without the other, the records among which to choose. */
    @GetMapping("/people/{id}/merging")
    JteModel merging(
            Ui ui, @PathVariable PersonId id, @RequestParam(defaultValue = "") String with) {
        return with.isEmpty() ? duplicates(ui, id) : pair(ui, id, other(with), "merge-person");
    }

    @PostMapping("/people/{id}/merging")
    ResponseEntity<JteModel> merge(Ui ui, @PathVariable PersonId id, PostedForm form) {
        var other = form.pick("other", PersonId::of);
        return submission.send(
                ui,
                form,
                other == null ? null : new MergePerson(id, other),
                new Reply(
                        "/people/" + (other == null ? id : other),
                        "said.merged",
                        f -> other == null ? duplicates(ui, id) : page(ui, id, other, f)));
    }

    private JteModel page(Ui ui, PersonId id, PersonId other, FormView form) {
        return pair(ui, new Two(id, other), "merge-person", form);
    }

    @GetMapping("/people/{id}/unmerging")
    JteModel unmerging(Ui ui, @PathVariable PersonId id) {
        return undoing(ui, id, FormView.fresh(ids.get(), null));
    }

    @PostMapping("/people/{id}/unmerging")
    ResponseEntity<JteModel> unmerge(Ui ui, @PathVariable PersonId id, PostedForm form) {
        var other = form.pick("other", PersonId::of);
        return submission.send(
                ui,
                form,
                other == null ? null : new ReverseMerge(id, other),
                new Reply("/people/" + id, "said.unmerged", f -> undoing(ui, id, f)));
    }

    private JteModel undoing(Ui ui, PersonId id, FormView form) {
        var into = desk.ask(ui, new PersonOf(id)).merges().into();
        if (into == null) {
            throw new NotPossible();
        }
        return pair(ui, new Two(id, into.personId()), "reverse-merge", form);
    }

    /** The record that is, or was, merged, and the one that answers for both. */
    private record Two(PersonId merged, PersonId survivor) {}

    private JteModel pair(Ui ui, PersonId id, PersonId other, String command) {
        return pair(ui, new Two(id, other), command, FormView.fresh(ids.get(), null));
    }

    private JteModel pair(Ui ui, Two two, String command, FormView form) {
        var one = desk.ask(ui, new PersonOf(two.merged()));
        var other = desk.ask(ui, new PersonOf(two.survivor()));
        if (!one.may().contains(command) || !other.may().contains(command)) {
            throw new NotPossible();
        }
        var person = PersonView.of(ui, one.person());
        return templates.peoplePair(
                ui,
                new Pair(
                        person,
                        PersonView.of(ui, other.person()),
                        lines(ui, one, other),
                        person.path()
                                + (command.equals("merge-person") ? "/merging" : "/unmerging"),
                        "stepPage." + command,
                        form));
    }

    private static List<Line> lines(Ui ui, PersonOf.Found one, PersonOf.Found other) {
        var a = PersonView.of(ui, one.person());
        var b = PersonView.of(ui, other.person());
        var lines = new ArrayList<Line>();
        lines.add(new Line("person.name", a.name(), b.name()));
        lines.add(new Line("person.addressForm", a.addressForm(), b.addressForm()));
        lines.add(new Line("person.birthDate", a.birthDate(), b.birthDate()));
        lines.add(new Line("person.languages", a.languages(), b.languages()));
        lines.add(new Line("person.needs", a.needs(), b.needs()));
        lines.add(new Line("safe.title", safe(a), safe(b)));
        lines.add(new Line("nav.cases", cases(one), cases(other)));
        return lines;
    }

    private static String safe(PersonView person) {
        return String.join(
                "; ", person.safe().lines().stream().map(SafeContactView.Line::text).toList());
    }

    private static String cases(PersonOf.Found found) {
        return String.join(
                ", ",
                found.cases().stream()
                        .filter(c -> found.person().personId().equals(c.client()))
                        .map(c -> c.number().text())
                        .toList());
    }

    private static PersonId other(String text) {
        try {
            return PersonId.of(text);
        } catch (IllegalArgumentException _) {
            throw new NotPossible();
        }
    }
}
