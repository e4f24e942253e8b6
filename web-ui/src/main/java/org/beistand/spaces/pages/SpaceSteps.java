package org.beistand.spaces.pages;

import java.util.List;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.beistand.pages.Field;
import org.beistand.pages.Option;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Ui;
import org.beistand.spaces.BlockReason;
import org.beistand.spaces.InspectionId;
import org.beistand.spaces.InspectionResult;
import org.beistand.spaces.InspectionText;
import org.beistand.spaces.MeetingSpaceCommand.BlockSpace;
import org.beistand.spaces.MeetingSpaceCommand.RecordSafetyInspection;
import org.beistand.spaces.MeetingSpaceCommand.RetireSpace;
import org.beistand.spaces.MeetingSpaceCommand.SetOpeningOfDay;
import org.beistand.spaces.MeetingSpaceId;
import org.beistand.spaces.RetirementReason;
import org.beistand.spaces.SpaceBlockId;
import org.beistand.spaces.SpaceBlockText;
import org.beistand.spaces.SpaceDetails;
import org.beistand.spaces.SpaceSpan;
import org.jspecify.annotations.Nullable;

/** What a space manager settles about a meeting space from day to day. */
final class SpaceSteps {
    private SpaceSteps() {}

    static List<Field> block(Ui ui) {
        return List.of(
                Field.chips("reason", "block.reason", "", Option.of(ui, BlockReason.class)),
                Field.line("from", "block.from", "", "date"),
                Field.line("fromTime", "block.fromTime", "", "time"),
                Field.line("until", "block.until", "", "date"),
                Field.line("untilTime", "block.untilTime", "", "time"),
                Field.checks(
                        "exceptFor",
                        "block.exceptFor",
                        "block.exceptFor.hint",
                        SpaceDetails.BOOKERS.stream()
                                .sorted()
                                .map(r -> new Option(r.name(), ui.name(r), ""))
                                .toList()),
                Field.lines("text", "block.text", "block.text.hint", 2));
    }

    static @Nullable BlockSpace block(MeetingSpaceId id, PostedForm form) {
        var reason = form.choice("reason", BlockReason.class);
        var from = form.moment("from", "fromTime");
        var until = form.moment("until", "untilTime");
        var text = form.readIfAny("text", SpaceBlockText::new);
        var span =
                from == null || until == null
                        ? null
                        : form.read("until", _ -> new SpaceSpan(from, until));
        return reason == null || span == null || !form.valid()
                ? null
                : new BlockSpace(
                        id,
                        new SpaceBlockId(form.idFor("block")),
                        span,
                        reason,
                        form.choices("exceptFor", Role.class),
                        text == null ? null : Sealed.of(text));
    }

    static List<Field> day() {
        return List.of(
                Field.line("day", "space.day", "", "date"),
                Field.line("times", "space.day.times", "space.day.times.hint", "text"));
    }

    static @Nullable SetOpeningOfDay day(MeetingSpaceId id, PostedForm form) {
        var day = form.day("day");
        var times = SpaceReading.times(form, "times");
        return day == null || !form.valid() ? null : new SetOpeningOfDay(id, day, times);
    }

    static List<Field> inspection(Ui ui) {
        return List.of(
                Field.chips(
                        "result", "inspection.result", "", Option.of(ui, InspectionResult.class)),
                Field.line("on", "inspection.on", "", "date"),
                Field.line(
                        "validUntil",
                        "inspection.validUntil",
                        "inspection.validUntil.hint",
                        "date"),
                Field.lines("text", "inspection.text", "inspection.text.hint", 4));
    }

    static @Nullable RecordSafetyInspection inspection(MeetingSpaceId id, PostedForm form) {
        var result = form.choice("result", InspectionResult.class);
        var on = form.day("on");
        var until = result == InspectionResult.PASSED ? form.day("validUntil") : null;
        var text = form.readIfAny("text", InspectionText::new);
        if (result == null || on == null || !form.valid()) {
            return null;
        }
        return form.read(
                "validUntil",
                _ ->
                        new RecordSafetyInspection(
                                id,
                                new InspectionId(form.idFor("inspection")),
                                result,
                                on,
                                until,
                                text == null ? null : Sealed.of(text)));
    }

    static List<Field> retirement(Ui ui) {
        return List.of(
                Field.chips(
                        "reason", "retirement.reason", "", Option.of(ui, RetirementReason.class)));
    }

    static @Nullable RetireSpace retirement(MeetingSpaceId id, PostedForm form) {
        var reason = form.choice("reason", RetirementReason.class);
        return reason == null ? null : new RetireSpace(id, reason);
    }
}
