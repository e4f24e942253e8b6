package org.beistand.caseload.pages;

import gg.jte.models.runtime.JteModel;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.beistand.caseload.CaseloadBoard;
import org.beistand.caseload.CaseloadBoard.Board;
import org.beistand.caseload.CaseloadBoard.Load;
import org.beistand.caseload.CaseloadBoard.LoadParts;
import org.beistand.caseload.CaseloadBoard.Promised;
import org.beistand.caseload.LoadBand;
import org.beistand.caseload.pages.BoardView.Kpi;
import org.beistand.caseload.pages.BoardView.MonthRow;
import org.beistand.caseload.pages.BoardView.PromiseRow;
import org.beistand.caseload.pages.BoardView.WorkerRow;
import org.beistand.caseload.pages.ListView.RowView;
import org.beistand.language.TeamId;
import org.beistand.pages.Desk;
import org.beistand.pages.Navigation;
import org.beistand.pages.PageHandler;
import org.beistand.pages.Roster;
import org.beistand.pages.StackedBars;
import org.beistand.pages.StackedBars.Row;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The board: who carries how much, what grows old, who has not been reached. */
@PageHandler
class BoardPages {
    private static final int IN_FOCUS = 8;

    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final TeamLoad loads;

    BoardPages(Templates templates, Desk desk, Roster.Loader rosters, TeamLoad loads) {
        this.templates = templates;
        this.desk = desk;
        this.rosters = rosters;
        this.loads = loads;
    }

    @GetMapping("/caseload")
    JteModel board(Ui ui, @RequestParam(required = false) @Nullable UUID team) {
        return templates.caseloadBoard(ui, view(ui, team), focus(ui, team), loads.of(ui));
    }

    @GetMapping("/caseload/figures")
    JteModel figures(Ui ui, @RequestParam(required = false) @Nullable UUID team) {
        return templates.caseloadFigures(ui, view(ui, team));
    }

    /** The cases whose next step is due first, for those who may open them. */
    private List<RowView> focus(Ui ui, @Nullable UUID team) {
        if (!Navigation.mayFindPeople(ui)) {
            return List.of();
        }
        var roster = rosters.load(ui);
        var due = CaseFilter.dueFirst(team == null ? null : new TeamId(team), IN_FOCUS);
        return desk.ask(ui, due).rows().stream().map(r -> ListViews.row(ui, roster, r)).toList();
    }

    private BoardView view(Ui ui, @Nullable UUID team) {
        var roster = rosters.load(ui);
        var board = desk.ask(ui, new CaseloadBoard(team == null ? null : new TeamId(team)));
        var workers =
                board.workers().stream()
                        .sorted(Comparator.comparing(w -> roster.name(w.worker())))
                        .toList();
        return new BoardView(
                team == null ? "" : team.toString(),
                roster.teamOptions(),
                kpis(board),
                WorkCounts.of(ui, board, team),
                StackedBars.of(workers.stream().map(w -> bar(roster, w)).toList()),
                workers.stream().map(w -> BandLook.tag(ui, w.band())).toList(),
                workers.stream().map(w -> row(roster, w)).toList(),
                ageing(ui, board),
                board.months().stream().map(m -> month(ui, m)).toList(),
                TrendLines.of(ui, board.months()),
                board.targets().stream().map(p -> promise(ui, p)).toList());
    }

    private static MonthRow month(Ui ui, CaseloadBoard.Month m) {
        var name = ui.words().month(m.month()) + " " + m.month().getYear();
        return new MonthRow(name, m.received(), m.closed());
    }

    private static PromiseRow promise(Ui ui, Promised p) {
        return new PromiseRow(
                ui.name(p.kind()),
                p.running(),
                p.soon(),
                p.paused(),
                p.overdue(),
                p.kept(),
                p.missed());
    }

    private static List<Kpi> kpis(Board board) {
        return List.of(
                new Kpi("board.open", board.open(), "board.open.note", "", "/cases?open=true"),
                kpi("board.unassigned", board.unassigned(), "warn", "attention=UNASSIGNED"),
                kpi("board.overdue", board.overdue(), "bad", "attention=FOLLOW_UP_OVERDUE"),
                kpi("board.silent", board.silent(), "warn", "attention=SILENT"));
    }

    private static Kpi kpi(String label, int value, String tone, String query) {
        boolean none = value == 0;
        var note = label + (none ? ".none" : ".note");
        return new Kpi(label, value, note, none ? "ok" : tone, "/cases?" + query);
    }

    private static Row bar(Roster roster, Load load) {
        return new Row(
                roster.name(load.worker()),
                roster.initials(load.worker()),
                parts(load.parts()),
                load.capacity());
    }

    private static List<Integer> parts(LoadParts p) {
        return List.of(p.base(), p.risk(), p.agencies(), p.travel(), p.targets());
    }

    private static WorkerRow row(Roster roster, Load load) {
        return new WorkerRow(
                roster.name(load.worker()),
                "/cases?worker=" + load.worker() + "&open=true",
                load.points(),
                load.parts(),
                load.capacity(),
                LoadBand.percent(load.points(), load.capacity()),
                load.band(),
                BandLook.tone(load.band()),
                load.active(),
                load.silent(),
                load.overdue());
    }

    private static StackedBars ageing(Ui ui, Board board) {
        var age = board.ageing();
        return StackedBars.of(
                List.of(
                        age(ui, "board.age.30", age.upTo30Days()),
                        age(ui, "board.age.90", age.upTo90Days()),
                        age(ui, "board.age.180", age.upTo180Days()),
                        age(ui, "board.age.older", age.older())));
    }

    private static Row age(Ui ui, String label, int count) {
        return new Row(ui.t(label), "", List.of(count), 0);
    }
}
