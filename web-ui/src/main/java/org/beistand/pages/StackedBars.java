package org.beistand.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars of several parts with a tick at the agreed limit, as whole numbers of a drawing 460 wide;
 * the words and figures beside it come from the same rows.
 */
public record StackedBars(List<Bar> bars, int height) {
    /** Width of the drawing. */
    public static final int WIDTH = 460;

    private static final int PITCH = 38;

    /** One bar before it is drawn; {@code limit} 0 for none. */
    public record Row(String name, String initials, List<Integer> parts, int limit) {
        public Row {
            parts = List.copyOf(parts);
        }

        /** The whole. */
        public int total() {
            return parts.stream().mapToInt(Integer::intValue).sum();
        }

        /** Whether the whole is past the limit. */
        public boolean over() {
            return limit > 0 && total() > limit;
        }
    }

    /** A word beside a bar, in a tone. */
    public record Tag(String tone, String text) {}

    /** One part as drawn; {@code series} counts from 1. */
    public record Part(int series, int x, int width, int value) {}

    /** One bar as drawn, with the place of its tick, or -1. */
    public record Bar(Row row, int y, List<Part> parts, int tick) {
        public Bar {
            parts = List.copyOf(parts);
        }
    }

    public StackedBars {
        bars = List.copyOf(bars);
    }

    /** Draws rows to one common scale. */
    public static StackedBars of(List<Row> rows) {
        int longest = rows.stream().mapToInt(r -> Math.max(r.total(), r.limit())).max().orElse(1);
        var bars = new ArrayList<Bar>();
        for (var row : rows) {
            int tick = row.limit() == 0 ? -1 : scale(row.limit(), longest);
            bars.add(new Bar(row, bars.size() * PITCH, parts(row, longest), tick));
        }
        return new StackedBars(bars, rows.size() * PITCH);
    }

    private static List<Part> parts(Row row, int longest) {
        var parts = new ArrayList<Part>();
        int before = 0;
        for (int i = 0; i < row.parts().size(); i++) {
            int value = row.parts().get(i);
            int x = scale(before, longest);
            int width = scale(before + value, longest) - x;
            if (value > 0) {
                parts.add(new Part(i + 1, x, Math.max(2, width - 2), value));
            }
            before += value;
        }
        return parts;
    }

    private static int scale(int value, int longest) {
        return Math.round((float) value * (WIDTH - 2) / Math.max(1, longest));
    }
}
