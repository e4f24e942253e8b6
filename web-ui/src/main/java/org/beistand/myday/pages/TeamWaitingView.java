package org.beistand.myday.pages;

import java.util.List;
import org.beistand.myday.pages.DayView.ItemView;

/**
 * What waits in a team, one kind opened.
 *
 * @param title of the kind that is open; empty for none
 */
public record TeamWaitingView(List<FigureView> figures, String title, List<LineView> lines) {
    public TeamWaitingView {
        figures = List.copyOf(figures);
        lines = List.copyOf(lines);
    }

    /** How much of one kind waits, and the way to its lines. */
    public record FigureView(
            String name, int count, int late, String icon, String path, boolean open) {}

    /** One thing that waits. */
    public record LineView(ItemView item, String worker) {}
}
