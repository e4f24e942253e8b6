package org.beistand.spaces.pages;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import org.beistand.pages.StackedBars.Tag;
import org.beistand.pages.Ui;
import org.beistand.spaces.MeetingSpace;
import org.beistand.spaces.OpeningTime;
import org.beistand.spaces.SpaceSpan;
import org.beistand.spaces.pages.SpaceView.Day;
import org.beistand.spaces.pages.SpaceView.Line;

/** Says when a meeting space is open, and whether it can be used now. */
record SpaceTimes(Ui ui, MeetingSpace space) {

    /** The week in order, one line a day. */
    List<Line> week() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Line(dayName(day), said(space.details().hours().on(day)), ""))
                .toList();
    }

    List<Day> days() {
        return space.days().stream()
                .map(d -> new Day(ui.date(d.day()), said(d.times()), d.day().toString()))
                .toList();
    }

    String today() {
        return said(space.openOn(ui.words().today()));
    }

    /** In the order of what weighs most. */
    Tag state() {
        if (space.retired() != null) {
            return new Tag("", ui.name(space.retired()));
        }
        var now = ui.words().now();
        var blocked =
                space.blocks().stream()
                        .filter(b -> b.inForce(now) && b.span().contains(now))
                        .findFirst();
        if (blocked.isPresent()) {
            var until = ui.dateTime(blocked.get().span().until());
            return new Tag("bad", ui.t("space.state.blocked", until));
        }
        if (!space.safeOn(ui.words().today())) {
            return new Tag("bad", ui.t("space.state.unsafe"));
        }
        return open();
    }

    private Tag open() {
        var time = ui.words().local(ui.words().now()).toLocalTime();
        var times = space.openOn(ui.words().today());
        for (var t : times) {
            if (time.isBefore(t.from())) {
                return new Tag("info", ui.t("space.state.opens", t.from()));
            }
            if (time.isBefore(t.until())) {
                return new Tag("ok", ui.t("space.state.open", t.until()));
            }
        }
        return new Tag("", ui.t(times.isEmpty() ? "space.state.closed" : "space.state.over"));
    }

    private String said(List<OpeningTime> times) {
        return times.isEmpty()
                ? ui.t("space.closed")
                : times.stream().map(t -> t.from() + "–" + t.until()).collect(joining(", "));
    }

    private String dayName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, ui.words().locale());
    }

    static String span(Ui ui, SpaceSpan span) {
        return ui.t("space.span", ui.dateTime(span.from()), ui.dateTime(span.until()));
    }
}
