package org.beistand.spaces;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.beistand.language.DomainCommand;
import org.beistand.language.ErasableUnit;
import org.beistand.language.InvalidValue;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** What can be asked of a meeting space. */
public sealed interface MeetingSpaceCommand extends DomainCommand {
    /** The meeting space. */
    MeetingSpaceId spaceId();

    @Override
    default MeetingSpaceId aggregateId() {
        return spaceId();
    }

    /** Take a meeting space of a site into the catalogue. */
    record RegisterSpace(MeetingSpaceId spaceId, SiteId siteId, SpaceDetails space)
            implements MeetingSpaceCommand, Beginning {
        @Override
        public @Nullable ErasableUnit unit() {
            return ErasableUnit.note(spaceId);
        }
    }

    /** Say anew what a meeting space is and who may book it. */
    record ChangeSpaceFeatures(MeetingSpaceId spaceId, SpaceDetails space)
            implements MeetingSpaceCommand {
        @Override
        public @Nullable ErasableUnit unit() {
            return ErasableUnit.note(spaceId);
        }
    }

    /**
     * Open a meeting space at other times on one day.
     *
     * @param day not before today
     * @param times none for a day on which it stays closed
     */
    record SetOpeningOfDay(MeetingSpaceId spaceId, LocalDate day, List<OpeningTime> times)
            implements MeetingSpaceCommand {
        public SetOpeningOfDay {
            times = OpeningTime.inOrder(times);
        }
    }

    /** Let the times of an ordinary week hold again on one day. */
    record ResetOpeningOfDay(MeetingSpaceId spaceId, LocalDate day)
            implements MeetingSpaceCommand {}

    /**
     * Close a meeting space for a time.
     *
     * @param span not over yet
     * @param exceptFor roles that may book it all the same
     */
    record BlockSpace(
            MeetingSpaceId spaceId,
            SpaceBlockId blockId,
            SpaceSpan span,
            BlockReason reason,
            Set<Role> exceptFor,
            @Nullable Sealed<SpaceBlockText> text)
            implements MeetingSpaceCommand {
        public BlockSpace {
            exceptFor = Set.copyOf(exceptFor);
        }

        @Override
        public @Nullable ErasableUnit unit() {
            return ErasableUnit.note(blockId);
        }
    }

    /** Open a closed meeting space again. */
    record UnblockSpace(MeetingSpaceId spaceId, SpaceBlockId blockId)
            implements MeetingSpaceCommand {}

    /**
     * Record that somebody looked whether a meeting space is safe.
     *
     * @param on not after today
     * @param validUntil the last day for which a passed inspection is good; only for a passed one
     */
    record RecordSafetyInspection(
            MeetingSpaceId spaceId,
            InspectionId inspectionId,
            InspectionResult result,
            LocalDate on,
            @Nullable LocalDate validUntil,
            @Nullable Sealed<InspectionText> text)
            implements MeetingSpaceCommand {
        public RecordSafetyInspection {
            if ((result == InspectionResult.PASSED) != (validUntil != null)) {
                throw new InvalidValue("inspection.valid-until");
            }
            if (validUntil != null && validUntil.isBefore(on)) {
                throw new InvalidValue("inspection.valid-before");
            }
        }

        @Override
        public @Nullable ErasableUnit unit() {
            return ErasableUnit.note(inspectionId);
        }
    }

    /** Give a meeting space up: nobody books it any more. */
    record RetireSpace(MeetingSpaceId spaceId, RetirementReason reason)
            implements MeetingSpaceCommand {}
}
