package org.beistand.spaces.pages;

import java.util.List;

/** The catalogue of sites and meeting spaces. */
public record SpacesView(List<SiteView> sites) {
    public SpacesView {
        sites = List.copyOf(sites);
    }

    /** How many meeting spaces there are. */
    public int spaces() {
        return sites.stream().mapToInt(s -> s.spaces().size()).sum();
    }
}
