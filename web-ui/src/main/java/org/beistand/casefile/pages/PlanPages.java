package org.beistand.casefile.pages;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Supplier;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.casefile.CaseFileOf;
import org.beistand.pages.Desk;
import org.beistand.pages.PageHandler;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Plan and danger of one case. */
@PageHandler
class PlanPages {
    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final Supplier<UUID> ids;

    PlanPages(Templates templates, Desk desk, Roster.Loader rosters, Supplier<UUID> randomIds) {
        this.templates = templates;
        this.desk = desk;
        this.rosters = rosters;
        this.ids = randomIds;
    }

    @GetMapping("/cases/{id}/plan")
    JteModel show(Ui ui, @PathVariable AdvocacyCaseId id) {
        var file = desk.ask(ui, new CaseFileOf(id));
        return templates.casefilePlan(ui, CaseViews.of(ui, rosters.load(ui), file), ids);
    }
}
