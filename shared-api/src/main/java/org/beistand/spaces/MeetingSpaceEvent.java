package org.beistand.spaces;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.beistand.language.EventName;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** What happened to a meeting space. */
public sealed interface MeetingSpaceEvent extends SpaceFact {
    /** The meeting space. */
    MeetingSpaceId spaceId();

    @Override
    default MeetingSpaceId aggregateId() {
        return spaceId();
    }

    /** A meeting space was taken into the catalogue. */
    @EventName("spaces.space-registered")
    record SpaceRegistered(MeetingSpaceId spaceId, SiteId siteId, SpaceDetails space)
            implements MeetingSpaceEvent {}

    /** What a meeting space is and who may book it was said anew. */
    @EventName("spaces.space-features-changed")
    record SpaceFeaturesChanged(MeetingSpaceId spaceId, SpaceDetails space)
            implements MeetingSpaceEvent {}

    /** On one day other times hold than in an ordinary week; none: it stays closed. */
    @EventName("spaces.opening-of-day-set")
    record OpeningOfDaySet(MeetingSpaceId spaceId, LocalDate day, List<OpeningTime> times)
            implements MeetingSpaceEvent {
        public OpeningOfDaySet {
            times = List.copyOf(times);
        }
    }

    /** The times of an ordinary week hold again on one day. */
    @EventName("spaces.opening-of-day-reset")
    record OpeningOfDayReset(MeetingSpaceId spaceId, LocalDate day) implements MeetingSpaceEvent {}

    /** A meeting space was closed for a time. */
    @EventName("spaces.space-blocked")
    record SpaceBlocked(
            MeetingSpaceId spaceId,
            SpaceBlockId blockId,
            SpaceSpan span,
            BlockReason reason,
            Set<Role> exceptFor,
            @Nullable Sealed<SpaceBlockText> text)
            implements MeetingSpaceEvent {
        public SpaceBlocked {
            exceptFor = Set.copyOf(exceptFor);
        }
    }

    /** A closed meeting space was opened again. */
    @EventName("spaces.space-unblocked")
    record SpaceUnblocked(MeetingSpaceId spaceId, SpaceBlockId blockId)
            implements MeetingSpaceEvent {}

    /** Somebody looked, and the meeting space is safe until the day named. */
    @EventName("spaces.safety-inspection-passed")
    record SafetyInspectionPassed(
            MeetingSpaceId spaceId,
            InspectionId inspectionId,
            LocalDate on,
            LocalDate validUntil,
            @Nullable Sealed<InspectionText> text)
            implements MeetingSpaceEvent {}

    /**
     * Somebody looked, and the meeting space is not safe; no earlier inspection counts any more.
     */
    @EventName("spaces.safety-inspection-failed")
    record SafetyInspectionFailed(
            MeetingSpaceId spaceId,
            InspectionId inspectionId,
            LocalDate on,
            @Nullable Sealed<InspectionText> text)
            implements MeetingSpaceEvent {}

    /** A meeting space was given up. */
    @EventName("spaces.space-retired")
    record SpaceRetired(MeetingSpaceId spaceId, RetirementReason reason)
            implements MeetingSpaceEvent {}
}
