package org.beistand.caseload.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.beistand.caseload.CaseloadBoard.LoadParts;
import org.beistand.caseload.OverloadDuty;
import org.beistand.caseload.OverloadText;
import org.beistand.caseload.Reduction;
import org.beistand.caseload.ReliefMeasure;
import org.beistand.caseload.Workload;
import org.beistand.caseload.Workload.Agreement;
import org.beistand.caseload.Workload.OverloadAnswer;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.StackedBars.Tag;
import org.beistand.pages.Ui;

/**
 * One worker's load as pages show it.
 *
 * @param band word and colour of the band, with the per cent
 * @param change the next change of the capacity in words; empty for none known
 * @param answer what was answered last, in a line; empty before the first
 */
public record WorkloadView(
        String path,
        String name,
        String initials,
        String casesPath,
        int points,
        LoadParts parts,
        int cases,
        int capacity,
        List<String> sum,
        Tag band,
        String change,
        OverloadDuty duty,
        String answer,
        List<Past> agreements,
        List<Past> answers) {
    public WorkloadView {
        sum = List.copyOf(sum);
        agreements = List.copyOf(agreements);
        answers = List.copyOf(answers);
    }

    /** Something that was settled: what, by whom and when, and more about it. */
    public record Past(String what, String by, List<String> more) {
        public Past {
            more = List.copyOf(more);
        }
    }

    /** Whether the supervisor is asked for an answer. */
    public boolean asks() {
        return duty == OverloadDuty.ASKED;
    }

    static WorkloadView of(Ui ui, Roster roster, Workload load) {
        return new WorkloadView(
                "/workloads/" + load.worker(),
                roster.name(load.worker()),
                roster.initials(load.worker()),
                "/cases?worker=" + load.worker() + "&open=true",
                load.points(),
                load.parts(),
                load.cases(),
                load.capacity().points(),
                sum(ui, load),
                band(ui, load),
                change(ui, load),
                load.duty(),
                load.answers().stream().findFirst().map(a -> line(ui, a)).orElse(""),
                load.agreements().stream().map(a -> past(ui, roster, a)).toList(),
                load.answers().stream().map(a -> past(ui, roster, a)).toList());
    }

    private static Tag band(Ui ui, Workload load) {
        var word = ui.name(load.band());
        var text = load.capacity().points() == 0 ? word : word + " " + load.percent() + " %";
        return new Tag(BandLook.tone(load.band()), text);
    }

    private static String change(Ui ui, Workload load) {
        var next = load.nextChange();
        return next == null ? "" : ui.t("workload.change", ui.date(next));
    }

    /** How the points follow, part by part. */
    private static List<String> sum(Ui ui, Workload load) {
        var capacity = load.capacity();
        var hours = capacity.hours();
        if (hours == null) {
            return List.of(ui.t(capacity.points() == 0 ? "workload.nothing" : "workload.kept"));
        }
        var lines = new java.util.ArrayList<String>();
        lines.add(ui.t("workload.hours", Hours.told(ui, hours.minutes())));
        capacity.reductions().forEach(r -> lines.add(reduction(ui, r)));
        lines.add(
                ui.t(
                        "workload.left",
                        Hours.told(ui, capacity.minutesLeft()),
                        Hours.told(ui, capacity.pointsPerHundredHours() * 60 / 100),
                        capacity.points()));
        if (capacity.daysAway() > 0) {
            lines.add(
                    ui.t(
                            "workload.away",
                            ui.count("workload.days", capacity.daysAway()),
                            capacity.pointsThisWeek()));
        }
        return lines;
    }

    private static String reduction(Ui ui, Reduction r) {
        var kind = ui.name(r.kind());
        var hours = Hours.told(ui, r.hours().minutes());
        var until = r.until();
        return until == null
                ? ui.t("workload.reduction.since", kind, hours, ui.date(r.from()))
                : ui.t("workload.reduction", kind, hours, ui.date(r.from()), ui.date(until));
    }

    private static String line(Ui ui, OverloadAnswer a) {
        return ui.t("workload.answer", measures(ui, a), ui.date(a.reviewOn()));
    }

    private static String measures(Ui ui, OverloadAnswer a) {
        return a.measures().stream()
                .sorted(Comparator.comparingInt(ReliefMeasure::ordinal))
                .map(ui::name)
                .collect(Collectors.joining(", "));
    }

    private static Past past(Ui ui, Roster roster, Agreement a) {
        var hours = a.hours();
        return new Past(
                ui.t(
                        "workload.agreed",
                        Hours.told(ui, hours.hours().minutes()),
                        ui.date(hours.from())),
                ui.t("workload.by", roster.name(a.by()), ui.dateTime(a.at())),
                hours.reductions().stream().map(r -> reduction(ui, r)).toList());
    }

    private static Past past(Ui ui, Roster roster, OverloadAnswer a) {
        return new Past(
                ui.t("workload.answered", a.percent(), measures(ui, a)),
                ui.t("workload.by", roster.name(a.by()), ui.dateTime(a.at())),
                List.of(
                        Revealed.text(ui, a.text(), OverloadText::text),
                        ui.t("workload.review", ui.date(a.reviewOn()))));
    }
}
