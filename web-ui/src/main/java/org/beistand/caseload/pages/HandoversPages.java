package org.beistand.caseload.pages;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.CaseStage;
import org.beistand.caseload.CaseList;
import org.beistand.caseload.CaseRow;
import org.beistand.caseload.CaseloadBoard;
import org.beistand.caseload.CaseloadBoard.Load;
import org.beistand.caseload.pages.HandoversView.CaseLine;
import org.beistand.caseload.pages.HandoversView.LoadLine;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.pages.Desk;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands over many cases of one worker at once, with a look at the load before. */
@PageHandler
class HandoversPages {
    private static final Set<CaseStage> HELD =
            Set.of(CaseStage.ACTIVE, CaseStage.ON_HOLD, CaseStage.CLOSURE_REQUESTED);
    private static final int MOST = 200;

    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final ManyTransfers transfers;
    private final Supplier<UUID> ids;

    HandoversPages(
            Templates templates,
            Desk desk,
            Roster.Loader rosters,
            ManyTransfers transfers,
            Supplier<UUID> randomIds) {
        this.templates = templates;
        this.desk = desk;
        this.rosters = rosters;
        this.transfers = transfers;
        this.ids = randomIds;
    }

    /** Everything one look at the page rests on. */
    private record Ground(
            Ui ui, Roster roster, List<Load> loads, @Nullable StaffId from, List<CaseRow> rows) {
        List<Option> successors() {
            return colleagues().filter(o -> !o.value().equals(String.valueOf(from))).toList();
        }

        Stream<Option> colleagues() {
            return roster.workers(Objects.requireNonNull(team(ui))).stream();
        }
    }

    /** Which case is to go to whom, how that lies on them, and what became of it. */
    private record Plan(Spread spread, Map<String, String> chosen, List<String> said) {}

    @GetMapping("/handovers")
    JteModel show(Ui ui, @RequestParam(required = false) @Nullable StaffId from) {
        var ground = ground(ui, from);
        var spread = new Spread(ground.loads());
        var successors = ground.roster().notVolunteers(ground.successors());
        var chosen = spread.proposed(ground.rows(), successors);
        return page(ground, new Plan(spread, chosen, List.of()), fresh());
    }

    @PostMapping("/handovers")
    JteModel ask(Ui ui, PostedForm form) {
        var ground = ground(ui, form.read("from", StaffId::of));
        var spread = new Spread(ground.loads());
        var chosen = new HashMap<String, String>();
        for (var row : ground.rows()) {
            var to = form.text("to-" + row.caseId());
            if (!to.isEmpty()) {
                spread.give(row, to);
                var _ = chosen.put(row.caseId().toString(), to);
            }
        }
        var said =
                form.text("do").equals("ask")
                        ? transfers.ask(ui, ground.roster(), ground.rows(), form)
                        : List.<String>of();
        var again = said.isEmpty() ? form.again(null) : fresh();
        return page(ground, new Plan(spread, chosen, said), again);
    }

    private FormView fresh() {
        return FormView.fresh(ids.get(), null).with("reason", AssignmentReason.ABSENCE);
    }

    private Ground ground(Ui ui, @Nullable StaffId from) {
        if (!ui.has(Role.SUPERVISOR) || team(ui) == null) {
            throw new NotPossible();
        }
        var loads = desk.ask(ui, new CaseloadBoard(team(ui))).workers();
        return new Ground(ui, rosters.load(ui), loads, from, rows(ui, from));
    }

    private List<CaseRow> rows(Ui ui, @Nullable StaffId from) {
        if (from == null) {
            return List.of();
        }
        var wanted =
                new CaseList(
                        HELD,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        team(ui),
                        from,
                        null,
                        CaseList.Sort.URGENCY,
                        null,
                        MOST);
        return desk.ask(ui, wanted).rows();
    }

    private static @Nullable TeamId team(Ui ui) {
        var account = ui.actor().account();
        return account == null ? null : account.team();
    }

    private JteModel page(Ground ground, Plan plan, FormView form) {
        var ui = ground.ui();
        var from = ground.from();
        return templates.caseloadHandovers(
                ui,
                new HandoversView(
                        whose(ground, true),
                        whose(ground, false),
                        from == null ? "" : from.toString(),
                        ground.rows().stream().map(r -> line(ui, r, plan.chosen())).toList(),
                        ground.successors(),
                        Option.of(ui, AssignmentReason.class),
                        ground.successors().stream().map(o -> load(o, plan.spread())).toList(),
                        plan.said(),
                        form));
    }

    /** Everybody with open cases: those who work here, or those who do not any more. */
    private static List<Option> whose(Ground ground, boolean here) {
        var working = ground.colleagues().map(Option::value).toList();
        var options = new ArrayList<Option>();
        for (var load : ground.loads()) {
            var id = load.worker().toString();
            if (load.active() > 0 && working.contains(id) == here) {
                var cases = ground.ui().count("list.count", load.active());
                options.add(
                        new Option(id, ground.roster().name(load.worker()) + " · " + cases, ""));
            }
        }
        options.sort(Comparator.comparing(Option::text));
        return options;
    }

    private static CaseLine line(Ui ui, CaseRow row, Map<String, String> chosen) {
        var id = row.caseId().toString();
        return new CaseLine(
                id,
                Revealed.name(ui, row.clientName()),
                row.number().text(),
                ui.name(row.stage()),
                row.weight(),
                chosen.getOrDefault(id, ""));
    }

    private static LoadLine load(Option colleague, Spread spread) {
        var id = colleague.value();
        return new LoadLine(
                colleague.text(),
                spread.now(id),
                spread.after(id),
                spread.capacity(id),
                BandLook.tone(spread.band(id)));
    }
}
