package org.beistand.myday.pages;

import gg.jte.models.runtime.JteModel;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.myday.MyDay.Kind;
import org.beistand.myday.TeamWaiting;
import org.beistand.myday.TeamWaiting.Figure;
import org.beistand.myday.TeamWaiting.Line;
import org.beistand.myday.pages.TeamWaitingView.FigureView;
import org.beistand.myday.pages.TeamWaitingView.LineView;
import org.beistand.pages.Desk;
import org.beistand.pages.PageHandler;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is overdue or waits for a decision in the team: figures, and the list behind each. */
@PageHandler
class TeamWaitingPages {
    static final String PATH = "/caseload/waiting";

    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;

    TeamWaitingPages(Templates templates, Desk desk, Roster.Loader rosters) {
        this.templates = templates;
        this.desk = desk;
        this.rosters = rosters;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, @RequestParam(required = false) @Nullable Kind kind) {
        return templates.mydayTeam(ui, view(ui, kind));
    }

    /** The figures alone, to stand on the board. */
    @GetMapping(PATH + "/figures")
    JteModel figures(Ui ui) {
        return templates.mydayTeamFigures(ui, view(ui, null));
    }

    private TeamWaitingView view(Ui ui, @Nullable Kind kind) {
        if (!ui.has(Role.SUPERVISOR)) {
            throw new NotPossible();
        }
        var waiting = desk.ask(ui, new TeamWaiting(kind));
        var roster = rosters.load(ui);
        return new TeamWaitingView(
                waiting.figures().stream().map(f -> figure(ui, f, kind)).toList(),
                kind == null ? "" : ui.name(kind),
                waiting.lines().stream().map(l -> line(ui, roster, l)).toList());
    }

    private static FigureView figure(Ui ui, Figure figure, @Nullable Kind open) {
        return new FigureView(
                ui.name(figure.kind()),
                figure.count(),
                figure.late(),
                DayItems.icon(figure.kind()),
                PATH + "?kind=" + figure.kind(),
                figure.kind() == open);
    }

    private static LineView line(Ui ui, Roster roster, Line line) {
        var worker = line.worker();
        return new LineView(
                DayItems.of(ui, line.item()),
                worker == null ? ui.t("case.noWorker") : roster.name(worker));
    }
}
