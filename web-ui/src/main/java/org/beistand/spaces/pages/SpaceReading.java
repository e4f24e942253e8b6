package org.beistand.spaces.pages;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.beistand.language.InvalidValue;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.beistand.pages.PostedForm;
import org.beistand.spaces.OpeningHours;
import org.beistand.spaces.OpeningHours.WeekdayOpening;
import org.beistand.spaces.OpeningTime;
import org.beistand.spaces.SafetyFeature;
import org.beistand.spaces.SpaceBuffers;
import org.beistand.spaces.SpaceDetails;
import org.beistand.spaces.SpaceDirections;
import org.beistand.spaces.SpaceEquipment;
import org.beistand.spaces.SpaceName;
import org.jspecify.annotations.Nullable;

/** Reads what was typed about a meeting space. */
final class SpaceReading {
    private SpaceReading() {}

    static @Nullable SpaceDetails details(PostedForm form) {
        var size = size(form);
        var hours = hours(form);
        var booking = booking(form);
        var directions = form.readIfAny("directions", SpaceDirections::new);
        if (size == null || booking == null || !form.valid()) {
            return null;
        }
        return made(
                form,
                () ->
                        new SpaceDetails(
                                Sealed.of(size.name()),
                                size.floor(),
                                size.capacity(),
                                form.choices("features", SafetyFeature.class),
                                form.choices("equipment", SpaceEquipment.class),
                                hours,
                                booking.buffers(),
                                booking.onRequest(),
                                booking.roles(),
                                directions == null ? null : Sealed.of(directions)));
    }

    private record Booking(SpaceBuffers buffers, boolean onRequest, Set<Role> roles) {}

    private static @Nullable Booking booking(PostedForm form) {
        var buffers = buffers(form);
        var onRequest = form.pick("onRequest", Boolean::valueOf);
        var roles = form.choices("bookableBy", Role.class);
        if (roles.isEmpty()) {
            form.wrong("bookableBy", "choose");
        }
        return buffers == null || onRequest == null ? null : new Booking(buffers, onRequest, roles);
    }

    private record Size(SpaceName name, int floor, int capacity) {}

    private static @Nullable Size size(PostedForm form) {
        var name = form.read("name", SpaceName::new);
        var floor = form.read("floor", Integer::valueOf);
        var capacity = form.read("capacity", Integer::valueOf);
        return name == null || floor == null || capacity == null
                ? null
                : new Size(name, floor, capacity);
    }

    /** What the whole refuses is about a number out of its range. */
    private static @Nullable SpaceDetails made(PostedForm form, Supplier<SpaceDetails> details) {
        try {
            return details.get();
        } catch (InvalidValue e) {
            var field =
                    switch (e.code()) {
                        case "space-floor.range" -> "floor";
                        case "space-capacity.range" -> "capacity";
                        default -> "bookableBy";
                    };
            return form.wrong(field, e.code());
        }
    }

    private static OpeningHours hours(PostedForm form) {
        var days = new ArrayList<WeekdayOpening>();
        for (var day : DayOfWeek.values()) {
            var times = times(form, SpaceForms.field(day));
            if (!times.isEmpty()) {
                days.add(new WeekdayOpening(day, times));
            }
        }
        return new OpeningHours(days);
    }

    /** Times as they are typed: {@code 09:00-12:30, 14-18:00}; none for an empty field. */
    static List<OpeningTime> times(PostedForm form, String field) {
        var read =
                form.readIfAny(
                        field,
                        text ->
                                OpeningTime.inOrder(
                                        Arrays.stream(text.split("[,;]"))
                                                .filter(part -> !part.isBlank())
                                                .map(OpeningTime::of)
                                                .toList()));
        return read == null ? List.of() : read;
    }

    private static @Nullable SpaceBuffers buffers(PostedForm form) {
        var before = form.read("before", Integer::valueOf);
        var after = form.read("after", Integer::valueOf);
        return before == null || after == null
                ? null
                : form.read("before", _ -> new SpaceBuffers(before, after));
    }
}
