package org.beistand.peopledirectory.pages;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.stream.Collectors;
import org.beistand.caseload.pages.ListViews;
import org.beistand.language.Workspace;
import org.beistand.pages.Desk;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.beistand.people.PersonId;
import org.beistand.peopledirectory.PeopleNamed;
import org.beistand.peopledirectory.PersonOf;
import org.beistand.peopledirectory.PersonRecord;
import org.beistand.separation.SeparationRulesOf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Finding people and seeing one. Names to search for come by POST, never in an address. */
@PageHandler
class PeoplePages {
    private static final int AT_MOST = 50;
    private static final int MOST_NAMES = 200;

    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final Workspace workspace;

    PeoplePages(Templates templates, Desk desk, Roster.Loader rosters, Workspace workspace) {
        this.templates = templates;
        this.desk = desk;
        this.rosters = rosters;
        this.workspace = workspace;
    }

    @GetMapping({"/people", "/people/find"})
    JteModel all(Ui ui) {
        return found(ui, "");
    }

    @PostMapping("/people/find")
    JteModel find(Ui ui, PostedForm form) {
        return found(ui, form.text("text"));
    }

    @GetMapping("/people/{id}")
    JteModel one(Ui ui, @PathVariable PersonId id) {
        var answer = desk.ask(ui, new PersonOf(id));
        if (ui.inPerson()) {
            long _ = Desk.await(workspace.markSeen(ui.actor(), id.value(), 0));
        }
        var roster = rosters.load(ui);
        return templates.peopleOne(
                ui,
                new PersonPage.One(
                        PersonView.of(ui, answer.person()),
                        answer.cases().stream().map(r -> ListViews.row(ui, roster, r)).toList(),
                        TiesView.of(ui, answer),
                        MergesView.of(ui, answer),
                        separations(ui, id),
                        answer.may()));
    }

    private SeparationsView separations(Ui ui, PersonId id) {
        var rules = desk.ask(ui, new SeparationRulesOf(id));
        return SeparationsView.of(ui, rules, rules.rules().isEmpty() ? Map.of() : names(ui));
    }

    private Map<PersonId, String> names(Ui ui) {
        return desk.ask(ui, new PeopleNamed("", MOST_NAMES)).people().stream()
                .collect(
                        Collectors.toMap(
                                PersonRecord::personId,
                                p -> Revealed.name(ui, p.name()),
                                (one, _) -> one));
    }

    private JteModel found(Ui ui, String text) {
        var matches = desk.ask(ui, new PeopleNamed(text, AT_MOST));
        return templates.peopleFound(
                ui,
                new PersonPage.Found(
                        matches.people().stream().map(p -> PersonView.of(ui, p)).toList(),
                        matches.total(),
                        text));
    }
}
