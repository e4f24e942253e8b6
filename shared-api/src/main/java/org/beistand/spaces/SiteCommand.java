package org.beistand.spaces;

import org.beistand.language.DomainCommand;
import org.beistand.language.ErasableUnit;
import org.jspecify.annotations.Nullable;

/** What can be asked of a site. */
public sealed interface SiteCommand extends DomainCommand {
    /** The site. */
    SiteId siteId();

    @Override
    default SiteId aggregateId() {
        return siteId();
    }

    @Override
    default @Nullable ErasableUnit unit() {
        return ErasableUnit.note(siteId());
    }

    /** Take a site into the catalogue. */
    record RegisterSite(SiteId siteId, SiteDetails site) implements SiteCommand, Beginning {}

    /** Say anew what is known of a site. */
    record ChangeSite(SiteId siteId, SiteDetails site) implements SiteCommand {}
}
