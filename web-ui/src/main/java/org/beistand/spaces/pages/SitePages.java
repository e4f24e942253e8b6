package org.beistand.spaces.pages;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Revealed;
import org.beistand.pages.Submission.Reply;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.beistand.spaces.AccessPointKind;
import org.beistand.spaces.SiteCommand.ChangeSite;
import org.beistand.spaces.SiteCommand.RegisterSite;
import org.beistand.spaces.SiteId;
import org.beistand.spaces.SiteName;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where sites, and meeting spaces in them, are taken into the catalogue and changed. */
@PageHandler
class SitePages {
    private static final String SITE = "/sites/{id}";

    private final Templates templates;
    private final SpaceOffice office;

    SitePages(Templates templates, SpaceOffice office) {
        this.templates = templates;
        this.office = office;
    }

    @GetMapping("/sites/new")
    JteModel register(Ui ui) {
        office.demandManager(ui);
        return registerPage(ui, null);
    }

    private JteModel registerPage(Ui ui, @Nullable FormView typed) {
        var form = typed == null ? SiteForms.fresh(office.id()) : typed;
        return page(ui, new Way("site.new", "", "/sites"), form);
    }

    @PostMapping("/sites")
    ResponseEntity<JteModel> register(Ui ui, PostedForm form) {
        office.demandManager(ui);
        var details = SiteForms.read(form);
        var id = new SiteId(form.idFor("site"));
        return office.send(
                ui,
                form,
                details == null ? null : new RegisterSite(id, details),
                new Reply("/spaces", "said.saved", again -> registerPage(ui, again)));
    }

    @GetMapping(SITE + "/change")
    JteModel change(Ui ui, @PathVariable SiteId id) {
        office.demandManager(ui);
        return changePage(ui, id, null);
    }

    private JteModel changePage(Ui ui, SiteId id, @Nullable FormView typed) {
        var site = office.site(ui, id);
        var form = office.beside(typed, () -> SiteForms.of(ui, office.id(), site));
        var name = Revealed.text(ui, site.name(), SiteName::text);
        return page(ui, new Way("site.change", name, "/sites/" + id), form);
    }

    @PostMapping(SITE)
    ResponseEntity<JteModel> change(Ui ui, @PathVariable SiteId id, PostedForm form) {
        office.demandManager(ui);
        var details = SiteForms.read(form);
        return office.send(
                ui,
                form,
                details == null ? null : new ChangeSite(id, details),
                new Reply("/spaces", "said.saved", again -> changePage(ui, id, again)));
    }

    private record Way(String title, String of, String action) {}

    private JteModel page(Ui ui, Way way, FormView form) {
        return templates.spacesStep(
                ui,
                new SpaceStep(
                        way.title(),
                        way.of(),
                        way.title() + ".lead",
                        "/spaces",
                        way.action(),
                        form,
                        SiteForms.fields(ui),
                        List.of(),
                        List.of(),
                        SiteForms.rows(form),
                        Option.of(ui, AccessPointKind.class)));
    }
}
