package org.beistand.queryside.testing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.beistand.language.DomainEvent;
import org.beistand.language.Sealable;
import org.beistand.language.Sealed;
import org.beistand.spaces.AccessPoint;
import org.beistand.spaces.AccessPointId;
import org.beistand.spaces.AccessPointKind;
import org.beistand.spaces.BlockReason;
import org.beistand.spaces.InspectionId;
import org.beistand.spaces.MeetingSpaceEvent.OpeningOfDayReset;
import org.beistand.spaces.MeetingSpaceEvent.OpeningOfDaySet;
import org.beistand.spaces.MeetingSpaceEvent.SafetyInspectionFailed;
import org.beistand.spaces.MeetingSpaceEvent.SafetyInspectionPassed;
import org.beistand.spaces.MeetingSpaceEvent.SpaceBlocked;
import org.beistand.spaces.MeetingSpaceEvent.SpaceFeaturesChanged;
import org.beistand.spaces.MeetingSpaceEvent.SpaceRegistered;
import org.beistand.spaces.MeetingSpaceEvent.SpaceRetired;
import org.beistand.spaces.MeetingSpaceEvent.SpaceUnblocked;
import org.beistand.spaces.MeetingSpaceId;
import org.beistand.spaces.OpeningHours;
import org.beistand.spaces.OpeningHours.WeekdayOpening;
import org.beistand.spaces.OpeningTime;
import org.beistand.spaces.RetirementReason;
import org.beistand.spaces.SafetyFeature;
import org.beistand.spaces.SiteDetails;
import org.beistand.spaces.SiteEvent.SiteChanged;
import org.beistand.spaces.SiteEvent.SiteRegistered;
import org.beistand.spaces.SiteId;
import org.beistand.spaces.SpaceBlockId;
import org.beistand.spaces.SpaceBuffers;
import org.beistand.spaces.SpaceDetails;
import org.beistand.spaces.SpaceEquipment;
import org.beistand.spaces.SpaceSpan;

/** One fact of every kind about sites and meeting spaces. */
final class EverySpaceFact {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final Sealer SEALER = open -> open;
    private static final OpeningTime MORNING =
            new OpeningTime(LocalTime.of(9, 0), LocalTime.of(12, 30));

    private EverySpaceFact() {}

    private static <T extends Sealable> Sealed<T> text() {
        return SEALER.text(new Random(1), 20);
    }

    static List<DomainEvent> examples() {
        var site = new SiteId(UUID.randomUUID());
        var space = new MeetingSpaceId(UUID.randomUUID());
        var block = new SpaceBlockId(UUID.randomUUID());
        var span = new SpaceSpan(Instant.EPOCH, Instant.EPOCH.plusSeconds(60));
        return List.of(
                new SiteRegistered(site, site()),
                new SiteChanged(site, site()),
                new SpaceRegistered(space, site, details()),
                new SpaceFeaturesChanged(space, details()),
                new OpeningOfDaySet(space, DAY, List.of(MORNING)),
                new OpeningOfDayReset(space, DAY),
                new SpaceBlocked(space, block, span, BlockReason.CLEANING, Set.of(), text()),
                new SpaceUnblocked(space, block),
                new SafetyInspectionPassed(space, inspection(), DAY, DAY.plusYears(1), text()),
                new SafetyInspectionFailed(space, inspection(), DAY, null),
                new SpaceRetired(space, RetirementReason.REBUILT));
    }

    private static InspectionId inspection() {
        return new InspectionId(UUID.randomUUID());
    }

    private static SiteDetails site() {
        var id = new AccessPointId(UUID.randomUUID());
        return new SiteDetails(
                text(),
                text(),
                true,
                List.of(new AccessPoint(id, AccessPointKind.ENTRANCE, text())));
    }

    private static SpaceDetails details() {
        return new SpaceDetails(
                text(),
                1,
                6,
                Set.of(SafetyFeature.ALARM),
                Set.of(SpaceEquipment.VIDEO),
                new OpeningHours(List.of(new WeekdayOpening(DayOfWeek.MONDAY, List.of(MORNING)))),
                new SpaceBuffers(15, 20),
                false,
                SpaceDetails.BOOKERS,
                text());
    }
}
