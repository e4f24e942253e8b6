package org.beistand.spaces;

import java.util.List;
import org.beistand.language.Queries;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** All sites and their meeting spaces, as they stand today. */
public record SpaceCatalogue() implements Queries.Query<SpaceCatalogue.Catalogue> {

    /** The sites, those with most meeting spaces first. */
    public record Catalogue(List<Site> sites) implements Queries.Answer {
        public Catalogue {
            sites = List.copyOf(sites);
        }
    }

    /**
     * A site.
     *
     * @param address {@code null} where the site is confidential and the reader need not know
     * @param version to be handed back with the next change
     */
    public record Site(
            SiteId id,
            Sealed<SiteName> name,
            @Nullable Sealed<SiteAddress> address,
            boolean confidential,
            List<AccessPoint> accessPoints,
            List<MeetingSpace> spaces,
            long version) {
        public Site {
            accessPoints = List.copyOf(accessPoints);
            spaces = List.copyOf(spaces);
        }
    }
}
