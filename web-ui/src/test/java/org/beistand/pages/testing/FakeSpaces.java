package org.beistand.pages.testing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.beistand.spaces.AccessPoint;
import org.beistand.spaces.AccessPointId;
import org.beistand.spaces.AccessPointKind;
import org.beistand.spaces.AccessPointName;
import org.beistand.spaces.BlockReason;
import org.beistand.spaces.InspectionId;
import org.beistand.spaces.InspectionResult;
import org.beistand.spaces.MeetingSpace;
import org.beistand.spaces.MeetingSpace.Block;
import org.beistand.spaces.MeetingSpace.DayOpening;
import org.beistand.spaces.MeetingSpace.Inspection;
import org.beistand.spaces.MeetingSpaceId;
import org.beistand.spaces.MeetingSpaceOf.Placed;
import org.beistand.spaces.OpeningHours;
import org.beistand.spaces.OpeningHours.WeekdayOpening;
import org.beistand.spaces.OpeningTime;
import org.beistand.spaces.SafetyFeature;
import org.beistand.spaces.SiteAddress;
import org.beistand.spaces.SiteId;
import org.beistand.spaces.SiteName;
import org.beistand.spaces.SpaceBlockId;
import org.beistand.spaces.SpaceBlockText;
import org.beistand.spaces.SpaceBuffers;
import org.beistand.spaces.SpaceCatalogue.Catalogue;
import org.beistand.spaces.SpaceCatalogue.Site;
import org.beistand.spaces.SpaceDetails;
import org.beistand.spaces.SpaceDirections;
import org.beistand.spaces.SpaceEquipment;
import org.beistand.spaces.SpaceName;
import org.beistand.spaces.SpaceSpan;
import org.jspecify.annotations.Nullable;

/** Invented sites and meeting spaces. */
final class FakeSpaces {
    private static final SiteId HOUSE = SiteId.of("00000000-0000-4000-8000-00000000e001");
    private static final MeetingSpaceId LINDEN =
            MeetingSpaceId.of("00000000-0000-4000-8000-00000000e002");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final OpeningTime OPEN =
            new OpeningTime(LocalTime.of(9, 0), LocalTime.of(18, 0));

    private FakeSpaces() {}

    static Catalogue catalogue() {
        return new Catalogue(List.of(site(List.of(space()))));
    }

    static @Nullable Placed of(MeetingSpaceId id) {
        return id.equals(LINDEN) ? new Placed(site(List.of(space())), space()) : null;
    }

    private static Site site(List<MeetingSpace> spaces) {
        var door = AccessPointId.of("00000000-0000-4000-8000-00000000e003");
        return new Site(
                HOUSE,
                Sealed.of(new SiteName("House by the canal")),
                Sealed.of(new SiteAddress("Am Kanal 4, 12345 Musterstadt")),
                false,
                List.of(
                        new AccessPoint(
                                door,
                                AccessPointKind.ENTRANCE,
                                Sealed.of(new AccessPointName("Garden door")))),
                spaces,
                0);
    }

    private static MeetingSpace space() {
        return new MeetingSpace(
                LINDEN,
                HOUSE,
                details(),
                List.of(new DayOpening(DAY.plusDays(60), List.of())),
                List.of(
                        new Block(
                                SpaceBlockId.of("00000000-0000-4000-8000-00000000e004"),
                                new SpaceSpan(
                                        Instant.parse("2030-01-01T08:00:00Z"),
                                        Instant.parse("2030-01-01T12:00:00Z")),
                                BlockReason.CLEANING,
                                Set.of(Role.MEDIATOR),
                                Sealed.of(new SpaceBlockText("Windows")),
                                FakeOrganisation.MARA.id(),
                                null)),
                List.of(
                        new Inspection(
                                InspectionId.of("00000000-0000-4000-8000-00000000e005"),
                                InspectionResult.PASSED,
                                DAY,
                                DAY.plusYears(1),
                                null,
                                FakeOrganisation.MARA.id())),
                null,
                3);
    }

    private static SpaceDetails details() {
        return new SpaceDetails(
                Sealed.of(new SpaceName("Linden")),
                0,
                8,
                Set.of(SafetyFeature.TWO_ENTRANCES, SafetyFeature.STEP_FREE),
                Set.of(SpaceEquipment.FLIPCHART),
                new OpeningHours(List.of(new WeekdayOpening(DayOfWeek.MONDAY, List.of(OPEN)))),
                new SpaceBuffers(15, 15),
                true,
                SpaceDetails.BOOKERS,
                Sealed.of(new SpaceDirections("Key at the desk.")));
    }
}
