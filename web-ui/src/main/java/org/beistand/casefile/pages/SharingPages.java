package org.beistand.casefile.pages;

import gg.jte.models.runtime.JteModel;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.casefile.CaseFileOf;
import org.beistand.pages.Desk;
import org.beistand.pages.PageHandler;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What others may learn about one case. */
@PageHandler
class SharingPages {
    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;

    SharingPages(Templates templates, Desk desk, Roster.Loader rosters) {
        this.templates = templates;
        this.desk = desk;
        this.rosters = rosters;
    }

    @GetMapping("/cases/{id}/sharing")
    JteModel show(Ui ui, @PathVariable AdvocacyCaseId id) {
        var file = desk.ask(ui, new CaseFileOf(id));
        return templates.casefileSharing(ui, CaseViews.of(ui, rosters.load(ui), file));
    }
}
