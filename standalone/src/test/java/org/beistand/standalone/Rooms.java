package org.beistand.standalone;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.Commands;
import org.beistand.language.Commands.Sending;
import org.beistand.language.DomainCommand;
import org.beistand.language.Sealed;
import org.beistand.spaces.AccessPoint;
import org.beistand.spaces.AccessPointId;
import org.beistand.spaces.AccessPointKind;
import org.beistand.spaces.AccessPointName;
import org.beistand.spaces.MeetingSpaceCommand.RegisterSpace;
import org.beistand.spaces.MeetingSpaceId;
import org.beistand.spaces.OpeningHours;
import org.beistand.spaces.OpeningHours.WeekdayOpening;
import org.beistand.spaces.OpeningTime;
import org.beistand.spaces.SafetyFeature;
import org.beistand.spaces.SiteAddress;
import org.beistand.spaces.SiteCommand.RegisterSite;
import org.beistand.spaces.SiteDetails;
import org.beistand.spaces.SiteId;
import org.beistand.spaces.SiteName;
import org.beistand.spaces.SpaceBuffers;
import org.beistand.spaces.SpaceDetails;
import org.beistand.spaces.SpaceDirections;
import org.beistand.spaces.SpaceName;

/** A site with one meeting space, made through the ordinary commands. */
final class Rooms {
    private static final OpeningTime OPEN =
            new OpeningTime(LocalTime.of(8, 0), LocalTime.of(20, 0));

    static final SiteId SITE = new SiteId(new UUID(8, 1));
    static final MeetingSpaceId SPACE = new MeetingSpaceId(new UUID(8, 2));

    private Rooms() {}

    /** Both of them, for whoever tries what may be done to them. */
    static void register(Commands commands, Actor.Staff manager) {
        send(commands, manager, new RegisterSite(SITE, site("House", "Street 1", "Door")));
        send(commands, manager, new RegisterSpace(SPACE, SITE, space("Linden", "Key at the desk")));
    }

    private static void send(Commands commands, Actor.Staff manager, DomainCommand command) {
        var sending = Sending.of(manager, new CommandId(UUID.randomUUID()), Channel.API);
        var _ = Organisation.done(commands.send(command, sending));
    }

    static SiteDetails site(String name, String address, String door) {
        var id = new AccessPointId(UUID.randomUUID());
        return new SiteDetails(
                Sealed.of(new SiteName(name)),
                Sealed.of(new SiteAddress(address)),
                true,
                List.of(
                        new AccessPoint(
                                id,
                                AccessPointKind.ENTRANCE,
                                Sealed.of(new AccessPointName(door)))));
    }

    static SpaceDetails space(String name, String directions) {
        return new SpaceDetails(
                Sealed.of(new SpaceName(name)),
                0,
                6,
                Set.of(SafetyFeature.ALARM),
                Set.of(),
                new OpeningHours(List.of(new WeekdayOpening(DayOfWeek.MONDAY, List.of(OPEN)))),
                new SpaceBuffers(15, 15),
                false,
                SpaceDetails.BOOKERS,
                Sealed.of(new SpaceDirections(directions)));
    }
}
