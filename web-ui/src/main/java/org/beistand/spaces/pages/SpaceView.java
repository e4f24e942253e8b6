package org.beistand.spaces.pages;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.StackedBars.Tag;
import org.beistand.pages.Ui;
import org.beistand.spaces.InspectionText;
import org.beistand.spaces.MeetingSpace;
import org.beistand.spaces.MeetingSpace.Block;
import org.beistand.spaces.MeetingSpace.Inspection;
import org.beistand.spaces.SpaceBlockText;
import org.beistand.spaces.SpaceDetails;
import org.beistand.spaces.SpaceDirections;
import org.beistand.spaces.SpaceName;

/**
 * A meeting space as pages show it.
 *
 * @param state in a word: whether it can be used today
 * @param today when it is open today
 * @param days days with other times
 */
public record SpaceView(
        String path,
        String name,
        String floor,
        String places,
        List<String> features,
        List<String> equipment,
        Tag state,
        String today,
        List<Line> week,
        List<Day> days,
        List<BlockLine> blocks,
        List<Line> inspections,
        List<Line> facts,
        String directions,
        boolean retired) {
    public SpaceView {
        features = List.copyOf(features);
        equipment = List.copyOf(equipment);
        week = List.copyOf(week);
        days = List.copyOf(days);
        blocks = List.copyOf(blocks);
        inspections = List.copyOf(inspections);
        facts = List.copyOf(facts);
    }

    /** Something with a word on it, and more about it that may be empty. */
    public record Line(String what, String text, String more) {}

    /** A day with times of its own. */
    public record Day(String day, String text, String iso) {}

    /** A closure; {@code lift} is where it is lifted, empty when it is not in force. */
    public record BlockLine(String what, String span, String more, String lift) {}

    static SpaceView of(Ui ui, Roster roster, MeetingSpace space) {
        var d = space.details();
        var times = new SpaceTimes(ui, space);
        return new SpaceView(
                "/spaces/" + space.id(),
                Revealed.text(ui, d.name(), SpaceName::text),
                floor(ui, d.floor()),
                ui.count("space.places", d.capacity()),
                names(ui, d.features()),
                names(ui, d.equipment()),
                times.state(),
                times.today(),
                times.week(),
                times.days(),
                space.blocks().stream().map(b -> block(ui, roster, space, b)).toList(),
                space.inspections().stream().map(i -> inspection(ui, roster, i)).toList(),
                facts(ui, d),
                d.directions() == null
                        ? ""
                        : Revealed.text(ui, d.directions(), SpaceDirections::text),
                space.retired() != null);
    }

    static String floor(Ui ui, int floor) {
        if (floor == 0) {
            return ui.t("space.floor.ground");
        }
        return floor > 0 ? ui.t("space.floor.up", floor) : ui.t("space.floor.down", -floor);
    }

    private static <E extends Enum<E>> List<String> names(Ui ui, Set<E> codes) {
        return codes.stream().sorted().map(ui::name).toList();
    }

    private static List<Line> facts(Ui ui, SpaceDetails d) {
        var roles = d.bookableBy().stream().sorted().map(ui::name).collect(joining(", "));
        return List.of(
                new Line(ui.t("space.how"), ui.t(how(d)), ""),
                new Line(ui.t("space.bookableBy"), roles, ""),
                new Line(
                        ui.t("space.buffers"),
                        ui.t("space.buffers.said", d.buffers().before(), d.buffers().after()),
                        ""));
    }

    private static String how(SpaceDetails d) {
        return d.onRequest() ? "space.onRequest.yes" : "space.onRequest.no";
    }

    private static BlockLine block(Ui ui, Roster roster, MeetingSpace space, Block b) {
        var except = b.exceptFor().stream().sorted().map(ui::name).collect(joining(", "));
        var more =
                Stream.of(
                                b.text() == null
                                        ? ""
                                        : Revealed.text(ui, b.text(), SpaceBlockText::text),
                                except.isEmpty() ? "" : ui.t("block.except", except),
                                b.by() == null ? "" : roster.name(b.by()),
                                b.liftedAt() == null
                                        ? ""
                                        : ui.t("block.lifted", ui.dateTime(b.liftedAt())))
                        .filter(text -> !text.isEmpty())
                        .collect(joining(" · "));
        var lift =
                b.inForce(ui.words().now())
                        ? "/spaces/" + space.id() + "/blocks/" + b.id() + "/lifting"
                        : "";
        return new BlockLine(ui.name(b.reason()), SpaceTimes.span(ui, b.span()), more, lift);
    }

    private static Line inspection(Ui ui, Roster roster, Inspection i) {
        var until =
                i.validUntil() == null
                        ? ui.date(i.on())
                        : ui.t("inspection.until", ui.date(i.on()), ui.date(i.validUntil()));
        var more =
                Stream.of(
                                i.text() == null
                                        ? ""
                                        : Revealed.text(ui, i.text(), InspectionText::text),
                                i.by() == null ? "" : roster.name(i.by()))
                        .filter(text -> !text.isEmpty())
                        .collect(joining(" · "));
        return new Line(ui.name(i.result()), until, more);
    }
}
