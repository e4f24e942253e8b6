package org.beistand.spaces.pages;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.beistand.pages.FormView;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Revealed;
import org.beistand.pages.Submission.Reply;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.beistand.spaces.MeetingSpaceCommand.ChangeSpaceFeatures;
import org.beistand.spaces.MeetingSpaceCommand.RegisterSpace;
import org.beistand.spaces.MeetingSpaceId;
import org.beistand.spaces.SiteId;
import org.beistand.spaces.SiteName;
import org.beistand.spaces.SpaceName;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a meeting space is taken into the catalogue and what it is is changed. */
@PageHandler
class SpaceChangePages {
    private final Templates templates;
    private final SpaceOffice office;

    SpaceChangePages(Templates templates, SpaceOffice office) {
        this.templates = templates;
        this.office = office;
    }

    @GetMapping("/sites/{site}/spaces/new")
    JteModel register(Ui ui, @PathVariable SiteId site) {
        office.demandManager(ui);
        return registerPage(ui, site, null);
    }

    private JteModel registerPage(Ui ui, SiteId site, @Nullable FormView typed) {
        var name = Revealed.text(ui, office.site(ui, site).name(), SiteName::text);
        var form = typed == null ? SpaceForms.fresh(office.id()) : typed;
        var path = "/sites/" + site + "/spaces";
        return page(ui, new Way("space.new", name, "/spaces", path), form);
    }

    @PostMapping("/sites/{site}/spaces")
    ResponseEntity<JteModel> register(Ui ui, @PathVariable SiteId site, PostedForm form) {
        office.demandManager(ui);
        var details = SpaceReading.details(form);
        var id = new MeetingSpaceId(form.idFor("space"));
        return office.send(
                ui,
                form,
                details == null ? null : new RegisterSpace(id, site, details),
                new Reply("/spaces/" + id, "said.saved", again -> registerPage(ui, site, again)));
    }

    @GetMapping("/spaces/{id}/change")
    JteModel change(Ui ui, @PathVariable MeetingSpaceId id) {
        office.demandManager(ui);
        return changePage(ui, id, null);
    }

    private JteModel changePage(Ui ui, MeetingSpaceId id, @Nullable FormView typed) {
        var space = office.space(ui, id);
        var form = office.beside(typed, () -> SpaceForms.of(ui, office.id(), space));
        var name = Revealed.text(ui, space.details().name(), SpaceName::text);
        var path = "/spaces/" + id;
        return page(ui, new Way("space.change", name, path, path), form);
    }

    @PostMapping("/spaces/{id}")
    ResponseEntity<JteModel> change(Ui ui, @PathVariable MeetingSpaceId id, PostedForm form) {
        office.demandManager(ui);
        var details = SpaceReading.details(form);
        return office.send(
                ui,
                form,
                details == null ? null : new ChangeSpaceFeatures(id, details),
                new Reply("/spaces/" + id, "said.saved", again -> changePage(ui, id, again)));
    }

    private record Way(String title, String of, String back, String action) {}

    private JteModel page(Ui ui, Way way, FormView form) {
        return templates.spacesStep(
                ui,
                new SpaceStep(
                        way.title(),
                        way.of(),
                        way.title() + ".lead",
                        way.back(),
                        way.action(),
                        form,
                        SpaceForms.fields(ui),
                        SpaceForms.week(ui),
                        SpaceForms.rest(ui),
                        0,
                        List.of()));
    }
}
