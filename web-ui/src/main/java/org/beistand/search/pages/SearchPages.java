package org.beistand.search.pages;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.caseload.CaseRow;
import org.beistand.language.Workspace;
import org.beistand.pages.Desk;
import org.beistand.pages.Navigation;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.beistand.peopledirectory.pages.PersonView;
import org.beistand.search.Search;
import org.beistand.search.Search.Hits;
import org.beistand.search.Search.Kind;
import org.beistand.search.pages.SearchView.Group;
import org.beistand.search.pages.SearchView.Hit;
import org.beistand.search.pages.Typed.Scope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Search over people, cases, pages and steps: a page of its own, and as a fragment for the palette.
 * Words come by POST and are gone with the answer.
 */
@PageHandler
class SearchPages {
    private static final int SHOWN = 8;
    private static final int UNASKED = 5;
    private static final int LATELY = 30;

    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final Workspace workspace;
    private final Places places;

    SearchPages(
            Templates templates,
            Desk desk,
            Roster.Loader rosters,
            Workspace workspace,
            Places places) {
        this.templates = templates;
        this.desk = desk;
        this.rosters = rosters;
        this.workspace = workspace;
        this.places = places;
    }

    @GetMapping("/search")
    JteModel open(Ui ui) {
        return templates.searchPage(ui, view(ui, "", ""));
    }

    @PostMapping("/search")
    JteModel find(Ui ui, PostedForm form) {
        var view = view(ui, form.text("text"), form.text("here"));
        return ui.here().htmx() ? templates.searchHits(ui, view) : templates.searchPage(ui, view);
    }

    private SearchView view(Ui ui, String text, String here) {
        var typed = Typed.of(text);
        var groups = new ArrayList<Group>();
        var found = found(ui, typed);
        if (typed.scope() == Scope.THIS_CASE) {
            add(groups, "palette.here", inThisCase(ui, typed, here), "");
        }
        addFound(ui, groups, typed, found);
        if (typed.scope().pages()) {
            add(groups, "palette.here", steps(ui, typed, here), "");
            add(groups, "palette.pages", places.pages(ui, typed.words()), "");
        }
        return new SearchView(text, here, groups, said(ui, groups, found));
    }

    /** Unasked, only the first few, so that the rest is seen as well. */
    private List<Hit> steps(Ui ui, Typed typed, String here) {
        var all = places.stepsHere(ui, here, typed.words());
        boolean unasked = typed.empty() && typed.scope() == Scope.EVERYWHERE;
        return unasked ? all.stream().limit(UNASKED).toList() : all;
    }

    private Hits found(Ui ui, Typed typed) {
        var kinds =
                switch (typed.scope()) {
                    case EVERYWHERE -> Set.<Kind>of();
                    case PEOPLE -> Set.of(Kind.PEOPLE);
                    case CASES -> Set.of(Kind.CASES);
                    case PAGES, THIS_CASE -> null;
                };
        return kinds == null || !Navigation.mayFindPeople(ui)
                ? Hits.NONE
                : desk.ask(ui, new Search(typed.words(), kinds, lately(ui), SHOWN));
    }

    private List<UUID> lately(Ui ui) {
        return ui.inPerson() ? Desk.await(workspace.recentlySeen(ui.actor(), LATELY)) : List.of();
    }

    private void addFound(Ui ui, List<Group> groups, Typed typed, Hits found) {
        var roster = found.cases().isEmpty() ? null : rosters.load(ui);
        var cases =
                found.cases().stream()
                        .map(c -> hit(ui, c, roster == null ? "" : roster.name(c.worker())))
                        .toList();
        var people = found.people().stream().map(p -> hit(ui, p)).toList();
        var lately = typed.empty();
        add(
                groups,
                lately ? "palette.recentCases" : "nav.cases",
                cases,
                more(ui, found.casesTotal() - cases.size()));
        add(
                groups,
                lately ? "palette.recentPeople" : "nav.people",
                people,
                more(ui, found.peopleTotal() - people.size()));
    }

    private static List<Hit> inThisCase(Ui ui, Typed typed, String here) {
        return Places.caseAt(here)
                .filter(_ -> !typed.empty())
                .map(id ->
                        new Hit(
                                "/cases/" + id + "/chronology",
                                "search",
                                ui.t("palette.inChronology", typed.words()),
                                "",
                                typed.words()))
                .stream()
                .toList();
    }

    private static void add(List<Group> groups, String title, List<Hit> hits, String more) {
        if (!hits.isEmpty()) {
            groups.add(new Group(title, hits, more));
        }
    }

    private static String more(Ui ui, int more) {
        return more > 0 ? ui.count("palette.more", more) : "";
    }

    private static Hit hit(Ui ui, CaseRow row, String worker) {
        var detail = row.number() + " · " + ui.name(row.stage()) + " · " + worker;
        return Hit.to(
                "/cases/" + row.caseId(), "folder", Revealed.name(ui, row.clientName()), detail);
    }

    private static Hit hit(Ui ui, Search.Person person) {
        return Hit.to(
                "/people/" + person.personId(),
                "user",
                Revealed.name(ui, person.name()),
                born(ui, person));
    }

    private static String born(Ui ui, Search.Person person) {
        var born = PersonView.birthDate(ui, Revealed.value(person.birthDate()));
        return born.isEmpty() ? "" : ui.t("palette.born", born);
    }

    private static String said(Ui ui, List<Group> groups, Hits found) {
        int shown = groups.stream().mapToInt(g -> g.hits().size()).sum();
        int beyond =
                found.casesTotal()
                        + found.peopleTotal()
                        - found.cases().size()
                        - found.people().size();
        return ui.count("palette.found", shown + beyond);
    }
}
