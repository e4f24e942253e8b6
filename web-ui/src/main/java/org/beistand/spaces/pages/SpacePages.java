package org.beistand.spaces.pages;

import gg.jte.models.runtime.JteModel;
import org.beistand.pages.Desk;
import org.beistand.pages.PageHandler;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.beistand.spaces.MeetingSpaceId;
import org.beistand.spaces.MeetingSpaceOf;
import org.beistand.spaces.SpaceCatalogue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The catalogue of sites and meeting spaces, and each of them. */
@PageHandler
class SpacePages {
    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final SpaceOffice office;

    SpacePages(Templates templates, Desk desk, Roster.Loader rosters, SpaceOffice office) {
        this.templates = templates;
        this.desk = desk;
        this.rosters = rosters;
        this.office = office;
    }

    @GetMapping("/spaces")
    JteModel catalogue(Ui ui) {
        var roster = rosters.load(ui);
        var sites = desk.ask(ui, new SpaceCatalogue()).sites();
        return templates.spacesCatalogue(
                ui, new SpacesView(sites.stream().map(s -> SiteView.of(ui, roster, s)).toList()));
    }

    @GetMapping("/spaces/{id}")
    JteModel show(Ui ui, @PathVariable MeetingSpaceId id) {
        var roster = rosters.load(ui);
        var found = desk.ask(ui, new MeetingSpaceOf(id));
        return templates.spacesShow(
                ui,
                new SpacePage(
                        SiteView.of(ui, roster, found.site()),
                        SpaceView.of(ui, roster, found.space()),
                        office.id().toString()));
    }
}
