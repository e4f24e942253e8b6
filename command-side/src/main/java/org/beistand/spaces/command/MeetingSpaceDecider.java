package org.beistand.spaces.command;

import org.beistand.spaces.MeetingSpaceCommand;
import org.beistand.spaces.MeetingSpaceCommand.BlockSpace;
import org.beistand.spaces.MeetingSpaceCommand.ChangeSpaceFeatures;
import org.beistand.spaces.MeetingSpaceCommand.RecordSafetyInspection;
import org.beistand.spaces.MeetingSpaceCommand.RegisterSpace;
import org.beistand.spaces.MeetingSpaceCommand.ResetOpeningOfDay;
import org.beistand.spaces.MeetingSpaceCommand.RetireSpace;
import org.beistand.spaces.MeetingSpaceCommand.SetOpeningOfDay;
import org.beistand.spaces.MeetingSpaceCommand.UnblockSpace;
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
import org.beistand.spaces.MeetingSpaceRejection;
import org.beistand.spaces.MeetingSpaceRejection.BlockInThePast;
import org.beistand.spaces.MeetingSpaceRejection.BlockNotInForce;
import org.beistand.spaces.MeetingSpaceRejection.InspectionInTheFuture;
import org.beistand.spaces.MeetingSpaceRejection.OpeningAsUsual;
import org.beistand.spaces.MeetingSpaceRejection.OpeningInThePast;
import org.beistand.spaces.MeetingSpaceRejection.SpaceAlreadyRegistered;
import org.beistand.spaces.MeetingSpaceRejection.SpaceIsRetired;
import org.beistand.spaces.MeetingSpaceRejection.SpaceUnknown;
import org.beistand.spaces.command.MeetingSpaceState.Offered;
import org.beistand.spaces.command.MeetingSpaceState.Retired;
import org.beistand.spaces.command.MeetingSpaceState.Unregistered;
import org.beistand.spaces.command.SpaceDesk.Now;

/** What follows from a command about a meeting space. */
final class MeetingSpaceDecider {
    private MeetingSpaceDecider() {}

    static MeetingSpaceEvent decide(MeetingSpaceCommand command, MeetingSpaceState state, Now now) {
        return switch (state) {
            case Unregistered _ -> begin(command);
            case Offered offered -> change(command, offered, now);
            case Retired _ -> throw refused(command);
        };
    }

    private static SpaceRegistered begin(MeetingSpaceCommand command) {
        if (command instanceof RegisterSpace c) {
            return new SpaceRegistered(c.spaceId(), c.siteId(), c.space());
        }
        throw new SpaceUnknown(command.spaceId());
    }

    private static MeetingSpaceRejection refused(MeetingSpaceCommand command) {
        return command instanceof RegisterSpace
                ? new SpaceAlreadyRegistered(command.spaceId())
                : new SpaceIsRetired(command.spaceId());
    }

    private static MeetingSpaceEvent change(MeetingSpaceCommand command, Offered space, Now now) {
        return switch (command) {
            case RegisterSpace c -> throw new SpaceAlreadyRegistered(c.spaceId());
            case ChangeSpaceFeatures c -> new SpaceFeaturesChanged(c.spaceId(), c.space());
            case SetOpeningOfDay c -> set(c, now);
            case ResetOpeningOfDay c -> reset(c, space, now);
            case BlockSpace c -> block(c, now);
            case UnblockSpace c -> unblock(c, space, now);
            case RecordSafetyInspection c -> inspected(c, now);
            case RetireSpace c -> new SpaceRetired(c.spaceId(), c.reason());
        };
    }

    private static OpeningOfDaySet set(SetOpeningOfDay c, Now now) {
        if (c.day().isBefore(now.today())) {
            throw new OpeningInThePast(c.spaceId());
        }
        return new OpeningOfDaySet(c.spaceId(), c.day(), c.times());
    }

    private static OpeningOfDayReset reset(ResetOpeningOfDay c, Offered space, Now now) {
        if (c.day().isBefore(now.today())) {
            throw new OpeningInThePast(c.spaceId());
        }
        if (!space.days().contains(c.day())) {
            throw new OpeningAsUsual(c.spaceId());
        }
        return new OpeningOfDayReset(c.spaceId(), c.day());
    }

    private static SpaceBlocked block(BlockSpace c, Now now) {
        if (!c.span().until().isAfter(now.moment())) {
            throw new BlockInThePast(c.spaceId());
        }
        return new SpaceBlocked(
                c.spaceId(), c.blockId(), c.span(), c.reason(), c.exceptFor(), c.text());
    }

    private static SpaceUnblocked unblock(UnblockSpace c, Offered space, Now now) {
        var span = space.blocks().get(c.blockId());
        if (span == null || !span.until().isAfter(now.moment())) {
            throw new BlockNotInForce(c.spaceId());
        }
        return new SpaceUnblocked(c.spaceId(), c.blockId());
    }

    private static MeetingSpaceEvent inspected(RecordSafetyInspection c, Now now) {
        if (c.on().isAfter(now.today())) {
            throw new InspectionInTheFuture(c.spaceId());
        }
        var validUntil = c.validUntil();
        return validUntil == null
                ? new SafetyInspectionFailed(c.spaceId(), c.inspectionId(), c.on(), c.text())
                : new SafetyInspectionPassed(
                        c.spaceId(), c.inspectionId(), c.on(), validUntil, c.text());
    }
}
