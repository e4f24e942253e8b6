package org.beistand.peopledirectory.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.beistand.language.Sealed;
import org.beistand.pages.Revealed;
import org.beistand.pages.Ui;
import org.beistand.people.SafeContact;
import org.beistand.people.SafeContact.MessageRule;
import org.beistand.people.SafeContact.Safety;
import org.beistand.people.SafeContact.SenderRule;
import org.beistand.people.SafeContact.Way;

/** How to reach somebody without danger, in lines; what must not be done stands out. */
public record SafeContactView(List<Line> lines) {
    public SafeContactView {
        lines = List.copyOf(lines);
    }

    /** One line; {@code never} says that it forbids. */
    public record Line(String icon, String text, boolean never) {}

    /** The lines of a person's rules, dangers first. */
    public static SafeContactView of(Ui ui, Sealed<SafeContact> sealed) {
        var safe = Revealed.value(sealed);
        if (safe == null) {
            return new SafeContactView(
                    List.of(new Line("lock", Revealed.text(ui, sealed, _ -> ""), true)));
        }
        var lines = new ArrayList<Line>();
        ways(ui, safe, lines, true);
        rules(ui, safe, lines);
        ways(ui, safe, lines, false);
        add(lines, "clock", safe.safeTimes(), t -> ui.t("safe.times", t));
        add(lines, "key", safe.codeWord(), t -> ui.t("safe.codeWord", t));
        add(lines, "info-circle", safe.remark(), t -> ui.t("safe.remark", t));
        return new SafeContactView(lines);
    }

    private static void ways(Ui ui, SafeContact safe, List<Line> lines, boolean forbidden) {
        for (var way : safe.ways()) {
            boolean never = way.safety() == Safety.NEVER_USE;
            if (never == forbidden) {
                lines.add(new Line(never ? "phone-off" : icon(way), text(ui, way), never));
            }
        }
    }

    private static void rules(Ui ui, SafeContact safe, List<Line> lines) {
        boolean noMessage = safe.messages() != MessageRule.ALLOWED;
        lines.add(
                new Line(
                        noMessage ? "alert-triangle" : "message-circle",
                        ui.name(safe.messages()),
                        safe.messages() == MessageRule.NEVER));
        if (safe.sender() == SenderRule.NEUTRAL) {
            lines.add(new Line("eye-off", ui.name(safe.sender()), true));
        }
    }

    private static void add(
            List<Line> lines, String icon, String text, UnaryOperator<String> sentence) {
        if (!text.isEmpty()) {
            lines.add(new Line(icon, sentence.apply(text), false));
        }
    }

    private static String text(Ui ui, Way way) {
        return ui.t("safe.way", ui.name(way.medium()), way.address(), ui.name(way.safety()));
    }

    private static String icon(Way way) {
        return switch (way.medium()) {
            case PHONE -> "phone";
            case MOBILE -> "device-mobile";
            case EMAIL -> "mail";
            case POST -> "mailbox";
            case MESSENGER -> "message-circle";
            case VIA_PERSON -> "user";
        };
    }
}
