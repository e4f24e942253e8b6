package org.beistand.peopledirectory.pages;

import gg.jte.models.runtime.JteModel;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.beistand.language.NotPossible;
import org.beistand.pages.Desk;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.beistand.people.HouseholdId;
import org.beistand.people.Nearness;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.beistand.people.RelationshipKind;
import org.beistand.peopledirectory.PeopleNamed;
import org.beistand.peopledirectory.PersonOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms about whom a person belongs to. */
@Component
class TieForms {
    private static final int MOST = 200;

    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;

    TieForms(Templates templates, Desk desk, Roster.Loader rosters) {
        this.templates = templates;
        this.desk = desk;
        this.rosters = rosters;
    }

    JteModel relationship(Ui ui, PersonId id, FormView form) {
        return step(
                ui,
                id,
                form,
                new Shape(
                        "record-relationship",
                        "relationships",
                        List.of(
                                Field.select(
                                        "other",
                                        "relationship.other",
                                        "relationship.other.hint",
                                        others(ui, id)),
                                Field.select(
                                        "kind",
                                        "relationship.kind",
                                        "relationship.kind.hint",
                                        Option.of(ui, RelationshipKind.class)))));
    }

    JteModel end(Ui ui, PersonId id, UUID part, FormView form) {
        return step(
                ui,
                id,
                form,
                new Shape("end-relationship", "relationships/" + part + "/end", List.of()));
    }

    JteModel household(Ui ui, PersonId id, FormView form) {
        return step(
                ui,
                id,
                form,
                new Shape(
                        "join-household",
                        "households",
                        List.of(
                                Field.select(
                                        "with",
                                        "household.with",
                                        "household.with.hint",
                                        others(ui, id)),
                                Field.line(
                                        "since",
                                        "household.sinceDay",
                                        "household.day.hint",
                                        "date"))));
    }

    JteModel leaving(Ui ui, PersonId id, UUID part, FormView form) {
        return step(
                ui,
                id,
                form,
                new Shape(
                        "leave-household",
                        "households/" + part + "/leaving",
                        List.of(
                                Field.line(
                                        "until",
                                        "household.untilDay",
                                        "household.day.hint",
                                        "date"))));
    }

    JteModel closing(Ui ui, PersonId id, FormView form) {
        return step(
                ui,
                id,
                form,
                new Shape(
                        "close-record-to-staff",
                        "closing",
                        List.of(
                                Field.select(
                                        "staff",
                                        "closing.staff",
                                        "",
                                        rosters.load(ui).colleagues()),
                                Field.chips(
                                        "nearness",
                                        "closing.nearness",
                                        "",
                                        Option.of(ui, Nearness.class)))));
    }

    /** The household in which somebody lives now; where none is known, the form is wrong. */
    @Nullable HouseholdId householdOf(Ui ui, PersonId person, PostedForm form) {
        return desk.ask(ui, new PersonOf(person)).ties().households().stream()
                .filter(h -> !h.ended())
                .findFirst()
                .map(h -> h.householdId())
                .orElseGet(() -> form.wrong("with", "household.none"));
    }

    /** What distinguishes one step: its command, where its form goes, and its fields. */
    record Shape(String command, String path, List<Field> fields) {
        Shape {
            fields = List.copyOf(fields);
        }
    }

    JteModel step(Ui ui, PersonId id, FormView form, Shape shape) {
        var found = desk.ask(ui, new PersonOf(id));
        if (!found.may().contains(shape.command())) {
            throw new NotPossible();
        }
        var person = PersonView.of(ui, found.person());
        return templates.peopleStep(
                ui,
                new PersonPage.Step(
                        person,
                        "stepPage." + shape.command(),
                        person.path() + "/" + shape.path(),
                        shape.fields(),
                        form));
    }

    List<Option> others(Ui ui, PersonId id) {
        return desk.ask(ui, new PeopleNamed("", MOST)).people().stream()
                .filter(p -> !p.personId().equals(id))
                .map(p ->
                        new Option(
                                p.personId().toString(),
                                Revealed.text(ui, p.name(), PersonName::sorted),
                                ""))
                .sorted(Comparator.comparing(Option::text))
                .toList();
    }
}
