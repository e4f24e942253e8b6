package org.beistand.caseload.pages;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.beistand.caseload.CaseloadBoard.Board;
import org.beistand.caseload.CaseloadBoard.WorkCount;
import org.beistand.caseload.WorkStage;
import org.beistand.caseload.pages.BoardView.Kpi;
import org.beistand.pages.Ui;
import org.jspecify.annotations.Nullable;

/** How many cases stand where, each with the list of them. */
final class WorkCounts {
    private WorkCounts() {}

    static List<Kpi> of(Ui ui, Board board, @Nullable UUID team) {
        var within = team == null ? "" : "&team=" + team;
        return Arrays.stream(WorkStage.values())
                .map(stage ->
                        new Kpi(
                                ui.name(stage),
                                count(board, stage),
                                "",
                                "",
                                "/cases?workStage=" + stage + within))
                .toList();
    }

    private static int count(Board board, WorkStage stage) {
        return board.work().stream()
                .filter(c -> c.stage() == stage)
                .mapToInt(WorkCount::count)
                .sum();
    }
}
