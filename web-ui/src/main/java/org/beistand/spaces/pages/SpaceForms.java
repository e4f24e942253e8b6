package org.beistand.spaces.pages;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.Revealed;
import org.beistand.pages.Ui;
import org.beistand.spaces.MeetingSpace;
import org.beistand.spaces.OpeningHours;
import org.beistand.spaces.SafetyFeature;
import org.beistand.spaces.SpaceDetails;
import org.beistand.spaces.SpaceDirections;
import org.beistand.spaces.SpaceEquipment;
import org.beistand.spaces.SpaceName;
import org.beistand.spaces.pages.SpaceStep.Day;

/** The form about what a meeting space is. */
final class SpaceForms {
    private SpaceForms() {}

    static FormView fresh(UUID id) {
        var values = new HashMap<String, List<String>>();
        values.put("floor", List.of("0"));
        values.put("before", List.of("15"));
        values.put("after", List.of("15"));
        values.put("onRequest", List.of("false"));
        values.put("bookableBy", names(SpaceDetails.BOOKERS));
        for (var day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                values.put(field(day), List.of("09:00-18:00"));
            }
        }
        return FormView.fresh(id, null).filled(values);
    }

    static FormView of(Ui ui, UUID id, MeetingSpace space) {
        var d = space.details();
        var values = new HashMap<String, List<String>>();
        values.put("name", List.of(Revealed.text(ui, d.name(), SpaceName::text)));
        values.put("floor", List.of(Integer.toString(d.floor())));
        values.put("capacity", List.of(Integer.toString(d.capacity())));
        values.put("features", names(d.features()));
        values.put("equipment", names(d.equipment()));
        values.put("before", List.of(Integer.toString(d.buffers().before())));
        values.put("after", List.of(Integer.toString(d.buffers().after())));
        values.put("onRequest", List.of(Boolean.toString(d.onRequest())));
        values.put("bookableBy", names(d.bookableBy()));
        fillWeek(values, d.hours());
        if (d.directions() != null) {
            values.put(
                    "directions",
                    List.of(Revealed.text(ui, d.directions(), SpaceDirections::text)));
        }
        return FormView.fresh(id, space.version()).filled(values);
    }

    private static void fillWeek(Map<String, List<String>> values, OpeningHours hours) {
        for (var day : hours.days()) {
            var times = day.times().stream().map(t -> t.from() + "-" + t.until());
            values.put(field(day.day()), List.of(times.collect(joining(", "))));
        }
    }

    private static <E extends Enum<E>> List<String> names(Set<E> codes) {
        return codes.stream().sorted().map(Enum::name).toList();
    }

    static String field(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    static List<Field> fields(Ui ui) {
        return List.of(
                Field.line("name", "space.name", "", "text"),
                Field.line("floor", "space.floor", "space.floor.hint", "number"),
                Field.line("capacity", "space.capacity", "space.capacity.hint", "number"),
                Field.checks(
                        "features",
                        "space.features",
                        "space.features.hint",
                        Option.of(ui, SafetyFeature.class)),
                Field.checks(
                        "equipment", "space.equipment", "", Option.of(ui, SpaceEquipment.class)));
    }

    static List<Day> week(Ui ui) {
        return Arrays.stream(DayOfWeek.values())
                .map(day ->
                        new Day(
                                field(day),
                                day.getDisplayName(TextStyle.FULL_STANDALONE, ui.words().locale())))
                .toList();
    }

    static List<Field> rest(Ui ui) {
        return List.of(
                Field.line("before", "space.before", "space.before.hint", "number"),
                Field.line("after", "space.after", "space.after.hint", "number"),
                Field.chips(
                        "onRequest",
                        "space.booking",
                        "",
                        List.of(
                                new Option("false", ui.t("space.onRequest.no"), ""),
                                new Option("true", ui.t("space.onRequest.yes"), ""))),
                Field.checks(
                        "bookableBy",
                        "space.bookableBy",
                        "",
                        SpaceDetails.BOOKERS.stream()
                                .sorted()
                                .map(r -> new Option(r.name(), ui.name(r), ""))
                                .toList()),
                Field.lines("directions", "space.directions", "space.directions.hint", 3));
    }
}
