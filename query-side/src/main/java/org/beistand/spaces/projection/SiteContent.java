package org.beistand.spaces.projection;

import java.util.ArrayList;
import java.util.List;
import org.beistand.language.Provenance;
import org.beistand.spaces.MeetingSpace;
import org.beistand.spaces.SiteDetails;
import org.beistand.spaces.SiteEvent.SiteChanged;
import org.beistand.spaces.SiteEvent.SiteRegistered;
import org.beistand.spaces.SiteId;
import org.beistand.spaces.SpaceCatalogue.Site;
import org.beistand.spaces.SpaceDetails;

/** A site while it is put together, fact by fact. */
final class SiteContent {
    private final SiteId id;
    private final List<SpaceContent> spaces = new ArrayList<>();
    private SiteDetails details;
    private long version;

    SiteContent(SiteRegistered event, Provenance by) {
        id = event.siteId();
        details = event.site();
        version = by.version();
    }

    void change(SiteChanged event, Provenance by) {
        details = event.site();
        version = by.version();
    }

    void add(SpaceContent space) {
        spaces.add(space);
    }

    List<SpaceContent> spaces() {
        return List.copyOf(spaces);
    }

    /**
     * @param knows whether the reader may know where it is, though it be confidential
     */
    Site site(boolean knows, List<MeetingSpace> shown) {
        var told = knows || !details.confidential();
        return new Site(
                id,
                details.name(),
                told ? details.address() : null,
                details.confidential(),
                details.accessPoints(),
                shown.stream().map(s -> told ? s : withoutWay(s)).toList(),
                version);
    }

    /** How to find a room tells where the house is. */
    private static MeetingSpace withoutWay(MeetingSpace s) {
        var d = s.details();
        var less =
                new SpaceDetails(
                        d.name(),
                        d.floor(),
                        d.capacity(),
                        d.features(),
                        d.equipment(),
                        d.hours(),
                        d.buffers(),
                        d.onRequest(),
                        d.bookableBy(),
                        null);
        return new MeetingSpace(
                s.id(),
                s.siteId(),
                less,
                s.days(),
                s.blocks(),
                s.inspections(),
                s.retired(),
                s.version());
    }
}
