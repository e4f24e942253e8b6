package org.beistand.chronology.pages;

import org.beistand.advocacy.WeightParts;
import org.beistand.pages.Ui;

/** Tells what a case weighs, with every part of the sum. */
public final class Weights {
    private Weights() {}

    static String sentence(Ui ui, WeightParts parts, String who) {
        return ui.t("chronology.caseWeighed", who, told(ui, parts));
    }

    /** The sum and its parts, those of no points left out. */
    public static String told(Ui ui, WeightParts parts) {
        var sum = ui.count("points", parts.sum().points());
        var added = new StringBuilder(ui.t("weight.part.base", parts.base()));
        add(added, ui, "weight.part.risk", parts.risk());
        add(added, ui, "weight.part.agencies", parts.agencies());
        add(added, ui, "weight.part.travel", parts.travel());
        add(added, ui, "weight.part.targets", parts.targets());
        return parts.base() == parts.sum().points()
                ? sum
                : ui.t("weight.told", sum, added.toString());
    }

    private static void add(StringBuilder added, Ui ui, String key, int points) {
        if (points > 0) {
            added.append(" + ").append(ui.t(key, points));
        }
    }
}
