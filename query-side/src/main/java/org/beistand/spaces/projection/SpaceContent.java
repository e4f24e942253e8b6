package org.beistand.spaces.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beistand.language.Provenance;
import org.beistand.spaces.InspectionResult;
import org.beistand.spaces.MeetingSpace;
import org.beistand.spaces.MeetingSpace.Block;
import org.beistand.spaces.MeetingSpace.DayOpening;
import org.beistand.spaces.MeetingSpace.Inspection;
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
import org.beistand.spaces.MeetingSpaceId;
import org.beistand.spaces.OpeningTime;
import org.beistand.spaces.RetirementReason;
import org.beistand.spaces.SiteId;
import org.beistand.spaces.SpaceBlockId;
import org.beistand.spaces.SpaceDetails;
import org.jspecify.annotations.Nullable;

/** A meeting space while it is put together, fact by fact. */
final class SpaceContent {
    private final MeetingSpaceId id;
    private final SiteId site;
    private final Map<LocalDate, List<OpeningTime>> days = new TreeMap<>();
    private final Map<SpaceBlockId, Block> blocks = new LinkedHashMap<>();
    private final List<Inspection> inspections = new ArrayList<>();
    private SpaceDetails details;
    private @Nullable RetirementReason retired;
    private long version;

    SpaceContent(SpaceRegistered event) {
        id = event.spaceId();
        site = event.siteId();
        details = event.space();
    }

    void add(MeetingSpaceEvent event, Provenance by) {
        version = by.version();
        switch (event) {
            case SpaceRegistered _ -> {} // where it begins
            case SpaceFeaturesChanged e -> details = e.space();
            case OpeningOfDaySet e -> days.put(e.day(), e.times());
            case OpeningOfDayReset e -> days.remove(e.day());
            case SpaceBlocked e -> blocks.put(e.blockId(), block(e, by, null));
            case SpaceUnblocked e ->
                    blocks.computeIfPresent(e.blockId(), (_, b) -> lifted(b, by.recordedAt()));
            case SafetyInspectionPassed e -> inspections.add(inspection(e, by));
            case SafetyInspectionFailed e -> inspections.add(inspection(e, by));
            case SpaceRetired e -> retired = e.reason();
        }
    }

    private static Block block(SpaceBlocked e, Provenance by, @Nullable Instant liftedAt) {
        return new Block(
                e.blockId(),
                e.span(),
                e.reason(),
                e.exceptFor(),
                e.text(),
                by.author().staff(),
                liftedAt);
    }

    private static Block lifted(Block b, Instant at) {
        return new Block(b.id(), b.span(), b.reason(), b.exceptFor(), b.text(), b.by(), at);
    }

    private static Inspection inspection(SafetyInspectionPassed e, Provenance by) {
        return new Inspection(
                e.inspectionId(),
                InspectionResult.PASSED,
                e.on(),
                e.validUntil(),
                e.text(),
                by.author().staff());
    }

    private static Inspection inspection(SafetyInspectionFailed e, Provenance by) {
        return new Inspection(
                e.inspectionId(),
                InspectionResult.FAILED,
                e.on(),
                null,
                e.text(),
                by.author().staff());
    }

    MeetingSpaceId id() {
        return id;
    }

    SiteId site() {
        return site;
    }

    /** With its whole past, or with what matters from today on. */
    MeetingSpace space(LocalDate today, @Nullable Instant blocksFrom) {
        return new MeetingSpace(
                id,
                site,
                details,
                days.entrySet().stream()
                        .filter(d -> !d.getKey().isBefore(today))
                        .map(d -> new DayOpening(d.getKey(), d.getValue()))
                        .toList(),
                List.copyOf(blocks.values()).reversed().stream()
                        .filter(b -> blocksFrom == null || b.inForce(blocksFrom))
                        .toList(),
                inspections.reversed().stream()
                        .limit(blocksFrom == null ? inspections.size() : 1)
                        .toList(),
                retired,
                version);
    }
}
