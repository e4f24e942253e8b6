package org.beistand.casefile.pages;

import java.util.List;
import org.beistand.caseload.LoadBand;
import org.beistand.caseload.WhatIfAssigned.Candidate;
import org.beistand.caseload.WhatIfAssigned.Candidates;
import org.beistand.caseload.pages.BandLook;
import org.beistand.pages.Roster;
import org.beistand.pages.StackedBars;
import org.beistand.pages.Ui;

/**
 * What each worker would carry with a case, to be compared.
 *
 * @param points what the case weighs
 */
public record WhatIfView(
        int points, StackedBars bars, List<StackedBars.Tag> bands, List<Line> lines) {
    static final WhatIfView NONE =
            new WhatIfView(0, StackedBars.of(List.of()), List.of(), List.of());

    public WhatIfView {
        bands = List.copyOf(bands);
        lines = List.copyOf(lines);
    }

    /**
     * One worker in points and per cent.
     *
     * @param has whether this worker has the case already
     */
    public record Line(
            String name,
            int now,
            int then,
            int capacity,
            int percentNow,
            int percentThen,
            LoadBand band,
            String tone,
            boolean has) {}

    static WhatIfView of(Ui ui, Roster roster, Candidates candidates) {
        var workers = candidates.workers();
        return new WhatIfView(
                candidates.points(),
                StackedBars.of(workers.stream().map(c -> bar(roster, c)).toList()),
                workers.stream().map(c -> BandLook.tag(ui, c.after())).toList(),
                workers.stream().map(c -> line(roster, c, candidates.points())).toList());
    }

    private static StackedBars.Row bar(Roster roster, Candidate c) {
        return new StackedBars.Row(
                roster.name(c.worker()),
                roster.initials(c.worker()),
                List.of(c.now(), c.then() - c.now()),
                c.capacity());
    }

    private static Line line(Roster roster, Candidate c, int points) {
        return new Line(
                roster.name(c.worker()),
                c.now(),
                c.then(),
                c.capacity(),
                LoadBand.percent(c.now(), c.capacity()),
                LoadBand.percent(c.then(), c.capacity()),
                c.after(),
                BandLook.tone(c.after()),
                points > 0 && c.now() == c.then());
    }
}
