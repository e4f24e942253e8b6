package org.beistand.spaces.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.beistand.spaces.AccessPointKind;
import org.beistand.spaces.AccessPointName;
import org.beistand.spaces.SiteAddress;
import org.beistand.spaces.SiteName;
import org.beistand.spaces.SpaceCatalogue.Site;

/**
 * A site as pages show it.
 *
 * @param address lines; empty where the reader is not told
 */
public record SiteView(
        String path,
        String name,
        List<String> address,
        boolean confidential,
        List<Point> points,
        List<SpaceView> spaces) {
    public SiteView {
        address = List.copyOf(address);
        points = List.copyOf(points);
        spaces = List.copyOf(spaces);
    }

    /** Entrances or waiting areas. */
    public record Point(String kind, String name) {}

    static SiteView of(Ui ui, Roster roster, Site site) {
        return new SiteView(
                "/sites/" + site.id(),
                Revealed.text(ui, site.name(), SiteName::text),
                lines(ui, site),
                site.confidential(),
                points(ui, site),
                site.spaces().stream()
                        .map(s -> SpaceView.of(ui, roster, s))
                        .sorted(Comparator.comparing(SpaceView::name))
                        .toList());
    }

    private static List<Point> points(Ui ui, Site site) {
        return Arrays.stream(AccessPointKind.values())
                .map(kind -> new Point(ui.t("site.points." + kind.name()), named(ui, site, kind)))
                .filter(point -> !point.name().isEmpty())
                .toList();
    }

    private static String named(Ui ui, Site site, AccessPointKind kind) {
        return site.accessPoints().stream()
                .filter(p -> p.kind() == kind)
                .map(p -> Revealed.text(ui, p.name(), AccessPointName::text))
                .collect(Collectors.joining(", "));
    }

    private static List<String> lines(Ui ui, Site site) {
        var address = site.address();
        return address == null
                ? List.of()
                : Revealed.text(ui, address, SiteAddress::text).lines().toList();
    }
}
