package org.beistand.caseload.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.beistand.caseload.CaseloadBoard.Month;
import org.beistand.caseload.pages.BoardView.Tick;
import org.beistand.caseload.pages.BoardView.Trend;
import org.beistand.pages.Ui;

/** Draws months as lines, in whole numbers of a drawing 532 by 190. */
final class TrendLines {
    private static final int LEFT = 36;
    private static final int RIGHT = 520;
    private static final int TOP = 8;
    private static final int BOTTOM = 168;
    private static final int STEPS = 4;

    private TrendLines() {}

    static Trend of(Ui ui, List<Month> months) {
        int highest =
                months.stream().mapToInt(m -> Math.max(m.received(), m.closed())).max().orElse(0);
        int step = Math.max(1, (highest + STEPS - 1) / STEPS);
        int top = step * STEPS;
        var received = line(months, Month::received, top);
        return new Trend(
                received,
                months.isEmpty()
                        ? ""
                        : received
                                + "L"
                                + x(months, months.size() - 1)
                                + " "
                                + BOTTOM
                                + "L"
                                + LEFT
                                + " "
                                + BOTTOM
                                + "Z",
                line(months, Month::closed, top),
                names(ui, months),
                values(step, top));
    }

    private static String line(List<Month> months, ToIntFunction<Month> value, int top) {
        var line = new StringBuilder();
        for (int i = 0; i < months.size(); i++) {
            line.append(i == 0 ? "M" : "L")
                    .append(x(months, i))
                    .append(' ')
                    .append(y(value.applyAsInt(months.get(i)), top));
        }
        return line.toString();
    }

    private static List<Tick> names(Ui ui, List<Month> months) {
        var ticks = new ArrayList<Tick>();
        for (int i = 0; i < months.size(); i++) {
            ticks.add(new Tick(x(months, i), ui.words().month(months.get(i).month())));
        }
        return ticks;
    }

    private static List<Tick> values(int step, int top) {
        var ticks = new ArrayList<Tick>();
        for (int value = 0; value <= top; value += step) {
            ticks.add(new Tick(y(value, top), String.valueOf(value)));
        }
        return ticks;
    }

    private static int x(List<Month> months, int i) {
        return LEFT + i * (RIGHT - LEFT) / Math.max(1, months.size() - 1);
    }

    private static int y(int value, int top) {
        return BOTTOM - value * (BOTTOM - TOP) / top;
    }
}
