package org.beistand.spaces;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting space as it stands.
 *
 * @param days days from today on at which other times hold
 * @param blocks closures, the latest first; those lifted or over too
 * @param inspections the latest first
 * @param retired why it was given up; {@code null} while it is not
 * @param version to be handed back with the next change
 */
public record MeetingSpace(
        MeetingSpaceId id,
        SiteId siteId,
        SpaceDetails details,
        List<DayOpening> days,
        List<Block> blocks,
        List<Inspection> inspections,
        @Nullable RetirementReason retired,
        long version) {
    public MeetingSpace {
        days = List.copyOf(days);
        blocks = List.copyOf(blocks);
        inspections = List.copyOf(inspections);
    }

    /** A day at which other times hold than in an ordinary week. */
    public record DayOpening(LocalDate day, List<OpeningTime> times) {
        public DayOpening {
            times = List.copyOf(times);
        }
    }

    /**
     * A closure.
     *
     * @param liftedAt when it was lifted; {@code null} while it was not
     */
    public record Block(
            SpaceBlockId id,
            SpaceSpan span,
            BlockReason reason,
            Set<Role> exceptFor,
            @Nullable Sealed<SpaceBlockText> text,
            @Nullable StaffId by,
            @Nullable Instant liftedAt) {
        public Block {
            exceptFor = Set.copyOf(exceptFor);
        }

        /** Whether it is neither lifted nor over. */
        public boolean inForce(Instant now) {
            return liftedAt == null && now.isBefore(span.until());
        }
    }

    /** A safety inspection; {@code validUntil} only for a passed one. */
    public record Inspection(
            InspectionId id,
            InspectionResult result,
            LocalDate on,
            @Nullable LocalDate validUntil,
            @Nullable Sealed<InspectionText> text,
            @Nullable StaffId by) {}

    /** The times at which it is open on a day, closures left aside. */
    public List<OpeningTime> openOn(LocalDate day) {
        return days.stream()
                .filter(d -> d.day().equals(day))
                .findFirst()
                .map(DayOpening::times)
                .orElseGet(() -> details.hours().on(day.getDayOfWeek()));
    }

    /** Whether the latest inspection was passed and is still good on a day. */
    public boolean safeOn(LocalDate day) {
        var latest = inspections.isEmpty() ? null : inspections.getFirst();
        return latest != null && latest.validUntil() != null && !day.isAfter(latest.validUntil());
    }
}
