package org.beistand.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.language.DomainCommand;
import org.beistand.language.Sealed;
import org.beistand.spaces.AccessPoint;
import org.beistand.spaces.AccessPointId;
import org.beistand.spaces.AccessPointKind;
import org.beistand.spaces.AccessPointName;
import org.beistand.spaces.InspectionId;
import org.beistand.spaces.InspectionResult;
import org.beistand.spaces.MeetingSpaceCommand.RecordSafetyInspection;
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
import org.beistand.spaces.SpaceEquipment;
import org.beistand.spaces.SpaceName;

/** The sites of the demonstration with their meeting spaces; one of them is a protected place. */
final class DemoSpaces {
    private static final OpeningTime DAY = new OpeningTime(LocalTime.of(8, 0), LocalTime.of(20, 0));
    static final OpeningTime SHORT = new OpeningTime(LocalTime.of(9, 0), LocalTime.of(14, 0));

    private final LocalDate today;
    private SiteId site = new SiteId(DemoIds.of("site", ""));

    DemoSpaces(LocalDate today) {
        this.today = today;
    }

    /** What brings them into the catalogue, with a passed inspection for each room. */
    List<DomainCommand> commands() {
        try (var lines = open()) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1))
                    .flatMap(this::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open() {
        var text = DemoSpaces.class.getResourceAsStream("/demo/spaces.txt");
        if (text == null) {
            throw new IllegalStateException("The rooms of the demonstration are not there");
        }
        return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
    }

    private Stream<DomainCommand> line(String[] words) {
        if (words[0].equals("house")) {
            site = new SiteId(DemoIds.of("site", words[1]));
            return Stream.of(house(words));
        }
        var id = space(words[1]);
        return Stream.of(new RegisterSpace(id, site, details(words)), inspected(id, words[1]));
    }

    static MeetingSpaceId space(String name) {
        return new MeetingSpaceId(DemoIds.of("space", name));
    }

    private RegisterSite house(String[] words) {
        var name = words[1];
        return new RegisterSite(
                site,
                new SiteDetails(
                        Sealed.of(new SiteName(name)),
                        Sealed.of(new SiteAddress(words[2].replace(", ", "\n"))),
                        words[3].equals("protected"),
                        List.of(
                                point(name, AccessPointKind.ENTRANCE, words[4]),
                                point(name, AccessPointKind.ENTRANCE, words[5]),
                                point(name, AccessPointKind.WAITING_AREA, "Warteraum vorn"),
                                point(name, AccessPointKind.WAITING_AREA, "Warteraum hinten"))));
    }

    private static AccessPoint point(String site, AccessPointKind kind, String name) {
        return new AccessPoint(
                new AccessPointId(DemoIds.of("access point", site + name)),
                kind,
                Sealed.of(new AccessPointName(name)));
    }

    private static SpaceDetails details(String[] words) {
        int capacity = Integer.parseInt(words[3]);
        return new SpaceDetails(
                Sealed.of(new SpaceName(words[1])),
                Integer.parseInt(words[2]),
                capacity,
                codes(words[4], SafetyFeature::valueOf),
                codes(words[5], SpaceEquipment::valueOf),
                week(),
                new SpaceBuffers(15, 15),
                capacity > 10,
                SpaceDetails.BOOKERS,
                Sealed.of(
                        new SpaceDirections("Schlüssel am Empfang; die Tür fällt von selbst zu.")));
    }

    private static <E> Set<E> codes(String names, Function<String, E> code) {
        return Arrays.stream(names.split(" ")).map(code).collect(Collectors.toUnmodifiableSet());
    }

    private static OpeningHours week() {
        return new OpeningHours(
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> day != DayOfWeek.SUNDAY)
                        .map(day -> new WeekdayOpening(day, List.of(times(day))))
                        .toList());
    }

    private static OpeningTime times(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY ? SHORT : DAY;
    }

    private RecordSafetyInspection inspected(MeetingSpaceId id, String name) {
        return new RecordSafetyInspection(
                id,
                new InspectionId(DemoIds.of("inspection", name)),
                InspectionResult.PASSED,
                today.minusDays(40),
                today.plusDays(325),
                null);
    }
}
