package org.beistand.spaces;

import java.util.List;
import org.beistand.language.InvalidValue;
import org.beistand.language.Sealed;

/**
 * What is known of a site.
 *
 * @param confidential a protected place: who does not work there or bring somebody there is not
 *     told where it is
 * @param accessPoints its entrances and waiting areas, at most 20
 */
public record SiteDetails(
        Sealed<SiteName> name,
        Sealed<SiteAddress> address,
        boolean confidential,
        List<AccessPoint> accessPoints) {
    /** The most entrances and waiting areas. */
    public static final int MOST = 20;

    public SiteDetails {
        accessPoints = List.copyOf(accessPoints);
        if (accessPoints.size() > MOST) {
            throw new InvalidValue("access-points.too-many");
        }
        if (accessPoints.stream().map(AccessPoint::id).distinct().count() < accessPoints.size()) {
            throw new InvalidValue("access-points.same-id");
        }
    }
}
