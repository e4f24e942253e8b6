package org.beistand.spaces.command;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.beistand.spaces.MeetingSpaceEvent;
import org.beistand.spaces.MeetingSpaceEvent.OpeningOfDayReset;
import org.beistand.spaces.MeetingSpaceEvent.OpeningOfDaySet;
import org.beistand.spaces.MeetingSpaceEvent.SafetyInspectionFailed;
import org.beistand.spaces.MeetingSpaceEvent.SafetyInspectionPassed;
import org.beistand.spaces.MeetingSpaceEvent.SpaceBlocked;
import org.beistand.spaces.MeetingSpaceEvent.SpaceFeaturesChanged;
import org.beistand.spaces.MeetingSpaceEvent.SpaceRegistered;
import org.beistand.spaces.MeetingSpaceEvent.SpaceRetired;
import org.beistand.spaces.MeetingSpaceEvent.SpaceUnblocked;
import org.beistand.spaces.SpaceBlockId;
import org.beistand.spaces.SpaceSpan;

/** What decisions about a meeting space rest on. */
sealed interface MeetingSpaceState {
    /** There is none. */
    record Unregistered() implements MeetingSpaceState {}

    /**
     * It can be booked.
     *
     * @param days days with times of their own
     * @param blocks closures that were not lifted
     */
    record Offered(Set<LocalDate> days, Map<SpaceBlockId, SpaceSpan> blocks)
            implements MeetingSpaceState {
        public Offered {
            days = Set.copyOf(days);
            blocks = Map.copyOf(blocks);
        }

        private Offered day(LocalDate day, boolean set) {
            var all = new HashSet<>(days);
            boolean _ = set ? all.add(day) : all.remove(day);
            return new Offered(all, blocks);
        }

        private Offered blocked(SpaceBlockId id, SpaceSpan span) {
            var all = new HashMap<>(blocks);
            var _ = all.put(id, span);
            return new Offered(days, all);
        }

        private Offered unblocked(SpaceBlockId id) {
            var all = new HashMap<>(blocks);
            var _ = all.remove(id);
            return new Offered(days, all);
        }
    }

    /** It was given up. */
    record Retired() implements MeetingSpaceState {}

    /** The state after one more fact. */
    default MeetingSpaceState evolve(MeetingSpaceEvent event) {
        return switch (this) {
            case Unregistered _ ->
                    event instanceof SpaceRegistered ? new Offered(Set.of(), Map.of()) : this;
            case Offered offered -> after(offered, event);
            case Retired _ -> this;
        };
    }

    private static MeetingSpaceState after(Offered offered, MeetingSpaceEvent event) {
        return switch (event) {
            case OpeningOfDaySet e -> offered.day(e.day(), true);
            case OpeningOfDayReset e -> offered.day(e.day(), false);
            case SpaceBlocked e -> offered.blocked(e.blockId(), e.span());
            case SpaceUnblocked e -> offered.unblocked(e.blockId());
            case SpaceRetired _ -> new Retired();
            case SpaceRegistered _,
                    SpaceFeaturesChanged _,
                    SafetyInspectionPassed _,
                    SafetyInspectionFailed _ ->
                    offered;
        };
    }
}
