package org.beistand.caseload.pages;

import java.util.List;
import org.beistand.caseload.CaseloadBoard.LoadParts;
import org.beistand.caseload.LoadBand;
import org.beistand.pages.Option;
import org.beistand.pages.StackedBars;

/** The caseload board as its page shows it. */
public record BoardView(
        String team,
        List<Option> teams,
        List<Kpi> kpis,
        List<Kpi> work,
        StackedBars load,
        List<StackedBars.Tag> bands,
        List<WorkerRow> workers,
        StackedBars ageing,
        List<MonthRow> months,
        Trend trend,
        List<PromiseRow> promises) {
    public BoardView {
        teams = List.copyOf(teams);
        kpis = List.copyOf(kpis);
        work = List.copyOf(work);
        bands = List.copyOf(bands);
        workers = List.copyOf(workers);
        months = List.copyOf(months);
        promises = List.copyOf(promises);
    }

    /** A figure and the list behind it; label and note are keys. */
    public record Kpi(String label, int value, String note, String tone, String path) {}

    /** One worker in the table twin. */
    public record WorkerRow(
            String name,
            String path,
            int points,
            LoadParts parts,
            int capacity,
            int percent,
            LoadBand band,
            String tone,
            int active,
            int silent,
            int overdue) {}

    /** What became of one kind of promise. */
    public record PromiseRow(
            String name, int running, int soon, int paused, int overdue, int kept, int missed) {}

    /** One month in the table twin. */
    public record MonthRow(String month, int received, int closed) {}

    /** The same months as two lines. */
    public record Trend(
            String received, String area, String closed, List<Tick> months, List<Tick> values) {
        public Trend {
            months = List.copyOf(months);
            values = List.copyOf(values);
        }
    }

    /** A mark on an axis. */
    public record Tick(int at, String text) {}
}
