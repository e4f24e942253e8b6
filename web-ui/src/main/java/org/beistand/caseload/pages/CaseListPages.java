package org.beistand.caseload.pages;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Supplier;
import org.beistand.language.Workspace;
import org.beistand.language.Workspace.SavedView;
import org.beistand.pages.Csv;
import org.beistand.pages.Desk;
import org.beistand.pages.FormView;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;

/** The list of cases. Its address is the view: what is filtered stands there, and can be kept. */
@PageHandler
class CaseListPages {
    private static final int PER_PAGE = 50;
    private static final int TABLE_STEP = 200;
    private static final int LONGEST_NAME = 60;
    private static final String PAGE = "cases";

    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final Workspace workspace;
    private final Supplier<UUID> ids;

    CaseListPages(
            Templates templates,
            Desk desk,
            Roster.Loader rosters,
            Workspace workspace,
            Supplier<UUID> randomIds) {
        this.templates = templates;
        this.desk = desk;
        this.rosters = rosters;
        this.workspace = workspace;
        this.ids = randomIds;
    }

    @GetMapping("/cases")
    JteModel list(Ui ui, @RequestParam MultiValueMap<String, String> query) {
        return templates.caseloadList(ui, view(ui, query));
    }

    @GetMapping("/cases.csv")
    ResponseEntity<Flux<String>> table(Ui ui, @RequestParam MultiValueMap<String, String> query) {
        var roster = rosters.load(ui);
        var filter = CaseFilter.of(query);
        return Csv.of(
                "cases",
                ListViews.columns(ui),
                from ->
                        desk.askAhead(ui, filter.question(from, TABLE_STEP))
                                .thenApply(page -> ListViews.lines(ui, roster, page)));
    }

    @PostMapping("/cases/views")
    ResponseEntity<Void> keep(Ui ui, PostedForm form) {
        var name = form.text("name");
        var query = CaseFilter.of(parsed(form.text("query"))).query();
        if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
            var view = new SavedView(ids.get(), PAGE, name, query);
            var unused = Desk.await(workspace.saveView(ui.actor(), view));
        }
        return Desk.onTo("/cases?" + query);
    }

    @PostMapping("/cases/views/{view}/removal")
    ResponseEntity<Void> remove(Ui ui, @PathVariable UUID view) {
        var unused = Desk.await(workspace.removeView(ui.actor(), view));
        return Desk.onTo("/cases");
    }

    private ListView view(Ui ui, MultiValueMap<String, String> query) {
        var filter = CaseFilter.of(query);
        var page = desk.ask(ui, filter.question(query.getFirst("after"), PER_PAGE));
        var roster = rosters.load(ui);
        var choices = ListViews.choices(ui, roster);
        var next = page.next();
        return new ListView(
                page.rows().stream().map(r -> ListViews.row(ui, roster, r)).toList(),
                ui.count("list.count", page.total()),
                ListViews.chips(choices, filter, ui.t("list.open")),
                filter.query(),
                next == null ? null : "/cases?" + filter.query() + "&after=" + next,
                Desk.await(workspace.savedViews(ui.actor(), PAGE)),
                FormView.fresh(ids.get(), null).filled(filter.values()),
                choices);
    }

    private static MultiValueMap<String, String> parsed(String query) {
        return new LinkedMultiValueMap<>(
                UriComponentsBuilder.fromUriString("?" + query).build().getQueryParams());
    }
}
