package org.beistand.spaces.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.beistand.language.Sealed;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Revealed;
import org.beistand.pages.Ui;
import org.beistand.spaces.AccessPoint;
import org.beistand.spaces.AccessPointId;
import org.beistand.spaces.AccessPointKind;
import org.beistand.spaces.AccessPointName;
import org.beistand.spaces.SiteAddress;
import org.beistand.spaces.SiteDetails;
import org.beistand.spaces.SiteName;
import org.beistand.spaces.SpaceCatalogue.Site;
import org.jspecify.annotations.Nullable;

/** The form about a site. */
final class SiteForms {
    private static final int EMPTY_ROWS = 2;

    private SiteForms() {}

    static FormView fresh(UUID id) {
        return FormView.fresh(id, null);
    }

    static FormView of(Ui ui, UUID id, Site site) {
        var values = new HashMap<String, List<String>>();
        values.put("name", List.of(Revealed.text(ui, site.name(), SiteName::text)));
        var address = site.address();
        values.put(
                "address",
                List.of(address == null ? "" : Revealed.text(ui, address, SiteAddress::text)));
        values.put("confidential", List.of(Boolean.toString(site.confidential())));
        for (int i = 0; i < site.accessPoints().size(); i++) {
            var point = site.accessPoints().get(i);
            values.put("point" + i, List.of(point.id().toString()));
            values.put("kind" + i, List.of(point.kind().name()));
            values.put(
                    "called" + i, List.of(Revealed.text(ui, point.name(), AccessPointName::text)));
        }
        return FormView.fresh(id, site.version()).filled(values);
    }

    static List<Field> fields(Ui ui) {
        return List.of(
                Field.line("name", "site.name", "", "text"),
                Field.lines("address", "site.address", "site.address.hint", 3),
                Field.chips(
                        "confidential",
                        "site.confidential",
                        "site.confidential.hint",
                        List.of(
                                new Option("false", ui.t("site.confidential.no"), ""),
                                new Option("true", ui.t("site.confidential.yes"), "lock"))));
    }

    /** So many rows for entrances and waiting areas: those filled, and some more. */
    static int rows(FormView form) {
        int filled = 0;
        for (int i = 0; i < SiteDetails.MOST; i++) {
            if (!form.value("called" + i).isEmpty()) {
                filled = i + 1;
            }
        }
        return Math.min(SiteDetails.MOST, filled + EMPTY_ROWS);
    }

    static @Nullable SiteDetails read(PostedForm form) {
        var name = form.read("name", SiteName::new);
        var address = form.read("address", SiteAddress::new);
        var confidential = form.pick("confidential", Boolean::valueOf);
        var points = new ArrayList<AccessPoint>();
        for (int i = 0; i < SiteDetails.MOST; i++) {
            var point = form.text("called" + i).isEmpty() ? null : point(form, i);
            if (point != null) {
                points.add(point);
            }
        }
        return name == null || address == null || confidential == null || !form.valid()
                ? null
                : new SiteDetails(Sealed.of(name), Sealed.of(address), confidential, points);
    }

    private static @Nullable AccessPoint point(PostedForm form, int i) {
        var kind = form.choice("kind" + i, AccessPointKind.class);
        var name = form.read("called" + i, AccessPointName::new);
        var known = form.readIfAny("point" + i, AccessPointId::of);
        var id = known == null ? new AccessPointId(form.idFor("point" + i)) : known;
        return kind == null || name == null ? null : new AccessPoint(id, kind, Sealed.of(name));
    }
}
