package org.beistand.search.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.casefile.CaseFileOf;
import org.beistand.casefile.pages.CaseActions;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.Workspace;
import org.beistand.pages.Desk;
import org.beistand.pages.Folded;
import org.beistand.pages.Navigation;
import org.beistand.pages.PagePart;
import org.beistand.pages.Ui;
import org.beistand.search.pages.SearchView.Hit;

/** Pages and steps that the reader may open, by what they are called. */
@PagePart
final class Places {
    private static final Pattern CASE = Pattern.compile("/cases/([0-9a-f-]{36})(/.*)?");

    private final Desk desk;
    private final Workspace workspace;

    Places(Desk desk, Workspace workspace) {
        this.desk = desk;
        this.workspace = workspace;
    }

    /** Pages, beginnings and saved views whose names have all these words. */
    List<Hit> pages(Ui ui, String words) {
        var hits = new ArrayList<Hit>();
        if (ui.has(Role.CASE_WORKER, Role.OUTREACH_WORKER, Role.SUPERVISOR)) {
            hits.add(Hit.to("/cases/new", "plus", ui.t("newCase.title"), ""));
        }
        if (Navigation.mayFindPeople(ui)) {
            hits.add(Hit.to("/people/new", "user-plus", ui.t("person.register"), ""));
        }
        Navigation.all(ui).stream()
                .map(p -> Hit.to(p.path(), p.icon(), ui.t("nav." + p.name()), ""))
                .forEach(hits::add);
        hits.addAll(savedViews(ui));
        return named(hits, words);
    }

    /** Programs have no views of their own. */
    private List<Hit> savedViews(Ui ui) {
        if (!Navigation.mayFindPeople(ui) || !ui.inPerson()) {
            return List.of();
        }
        var kind = ui.t("palette.savedView");
        return Desk.await(workspace.savedViews(ui.actor(), "cases")).stream()
                .map(v -> Hit.to("/cases?" + v.query(), "bookmark", v.name(), kind))
                .toList();
    }

    /** Steps in the case that somebody is at, and its pages; none elsewhere. */
    List<Hit> stepsHere(Ui ui, String here, String words) {
        return caseAt(here).map(id -> steps(ui, id, words)).orElse(List.of());
    }

    private List<Hit> steps(Ui ui, AdvocacyCaseId id, String words) {
        try {
            var file = desk.ask(ui, new CaseFileOf(id));
            var hits =
                    CaseActions.of(ui, file).stream()
                            .map(a -> Hit.to(a.path(), "arrow-right", a.name(), ""))
                            .toList();
            return named(hits, words);
        } catch (NotPossible e) {
            return List.of();
        }
    }

    /** The case that an address belongs to. */
    static Optional<AdvocacyCaseId> caseAt(String here) {
        var matcher = CASE.matcher(here);
        try {
            return matcher.matches()
                    ? Optional.of(AdvocacyCaseId.of(matcher.group(1)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<Hit> named(List<Hit> hits, String words) {
        var each = Arrays.stream(words.split("\\s+")).filter(w -> !w.isEmpty()).toList();
        return hits.stream()
                .filter(h -> {
                    var title = Folded.of(h.title());
                    return each.stream().noneMatch(w -> title.find(w).isEmpty());
                })
                .toList();
    }
}
