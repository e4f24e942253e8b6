package org.beistand.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.Commands;
import org.beistand.language.Commands.Sending;
import org.beistand.language.DomainCommand;
import org.beistand.language.Sealed;
import org.beistand.spaces.BlockReason;
import org.beistand.spaces.InspectionId;
import org.beistand.spaces.InspectionResult;
import org.beistand.spaces.InspectionText;
import org.beistand.spaces.MeetingSpaceCommand.BlockSpace;
import org.beistand.spaces.MeetingSpaceCommand.RecordSafetyInspection;
import org.beistand.spaces.MeetingSpaceCommand.SetOpeningOfDay;
import org.beistand.spaces.SpaceBlockId;
import org.beistand.spaces.SpaceBlockText;
import org.beistand.spaces.SpaceSpan;

/** A room of the demonstration is closed for repairs, one was found unsafe. */
final class DemoClosures {
    private DemoClosures() {}

    static void tell(Commands commands, LocalDate today, ZoneId zone) {
        var all = new ArrayList<>(new DemoSpaces(today).commands());
        all.addAll(closures(today, zone));
        for (int i = 0; i < all.size(); i++) {
            var id = new CommandId(DemoIds.of("space command", Integer.toString(i)));
            var sending = Sending.of(DemoMember.SPACEMANAGER.actor(), id, Channel.DEMO);
            var _ = commands.send(all.get(i), sending).toCompletableFuture().join();
        }
    }

    private static List<DomainCommand> closures(LocalDate today, ZoneId zone) {
        var birch = DemoSpaces.space("Birke");
        return List.of(
                new BlockSpace(
                        birch,
                        new SpaceBlockId(DemoIds.of("block", "birch")),
                        new SpaceSpan(
                                at(today.plusDays(3), 8, zone), at(today.plusDays(5), 20, zone)),
                        BlockReason.MAINTENANCE,
                        Set.of(),
                        Sealed.of(new SpaceBlockText("Die Schallschutztür wird getauscht."))),
                new RecordSafetyInspection(
                        DemoSpaces.space("Brücke"),
                        new InspectionId(DemoIds.of("inspection", "again")),
                        InspectionResult.FAILED,
                        today.minusDays(1),
                        null,
                        Sealed.of(
                                new InspectionText(
                                        "Der Fluchtweg ist mit Stühlen zugestellt, der Alarmknopf"
                                                + " fehlt noch."))),
                new SetOpeningOfDay(birch, today.plusDays(8), List.of(DemoSpaces.SHORT)));
    }

    private static Instant at(LocalDate day, int hour, ZoneId zone) {
        return day.atTime(hour, 0).atZone(zone).toInstant();
    }
}
