package org.beistand.audittrail.projection;

import java.util.Map;
import org.beistand.spaces.MeetingSpaceEvent.OpeningOfDayReset;
import org.beistand.spaces.MeetingSpaceEvent.OpeningOfDaySet;
import org.beistand.spaces.MeetingSpaceEvent.SafetyInspectionFailed;
import org.beistand.spaces.MeetingSpaceEvent.SafetyInspectionPassed;
import org.beistand.spaces.MeetingSpaceEvent.SpaceBlocked;
import org.beistand.spaces.MeetingSpaceEvent.SpaceFeaturesChanged;
import org.beistand.spaces.MeetingSpaceEvent.SpaceRegistered;
import org.beistand.spaces.MeetingSpaceEvent.SpaceRetired;
import org.beistand.spaces.MeetingSpaceEvent.SpaceUnblocked;
import org.beistand.spaces.SiteEvent.SiteChanged;
import org.beistand.spaces.SiteEvent.SiteRegistered;
import org.beistand.spaces.SpaceDetails;
import org.beistand.spaces.SpaceFact;

/** The codes of facts about sites and meeting spaces; what they are called is no code. */
final class SpaceCodes {
    private SpaceCodes() {}

    static Map<String, String> of(SpaceFact event) {
        return switch (event) {
            case SiteRegistered _, SiteChanged _ -> Map.of();
            case SpaceRegistered e -> details(e.space());
            case SpaceFeaturesChanged e -> details(e.space());
            case OpeningOfDaySet e -> Map.of("from", e.day().toString());
            case OpeningOfDayReset e -> Map.of("from", e.day().toString());
            case SpaceBlocked e -> Map.of("blockReason", e.reason().name());
            case SpaceUnblocked _ -> Map.of();
            case SafetyInspectionPassed e -> Map.of("validUntil", e.validUntil().toString());
            case SafetyInspectionFailed _ -> Map.of();
            case SpaceRetired e -> Map.of("retirement", e.reason().name());
        };
    }

    private static Map<String, String> details(SpaceDetails space) {
        return Map.of("capacityOfSpace", Integer.toString(space.capacity()));
    }
}
