package org.beistand.spaces;

import org.beistand.language.EventName;

/** What happened to a site. */
public sealed interface SiteEvent extends SpaceFact {
    /** The site. */
    SiteId siteId();

    @Override
    default SiteId aggregateId() {
        return siteId();
    }

    /** A site was taken into the catalogue. */
    @EventName("spaces.site-registered")
    record SiteRegistered(SiteId siteId, SiteDetails site) implements SiteEvent {}

    /** What is known of a site was said anew. */
    @EventName("spaces.site-changed")
    record SiteChanged(SiteId siteId, SiteDetails site) implements SiteEvent {}
}
