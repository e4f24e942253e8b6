package org.beistand.caseload.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.Urgency;
import org.beistand.caseload.CaseList;
import org.beistand.caseload.CaseList.Attention;
import org.beistand.caseload.CaseList.Sort;
import org.beistand.caseload.CaseRow;
import org.beistand.caseload.WorkStage;
import org.beistand.caseload.pages.ListView.Chip;
import org.beistand.caseload.pages.ListView.Choices;
import org.beistand.caseload.pages.ListView.RowView;
import org.beistand.pages.Csv;
import org.beistand.pages.Option;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** Makes rows and filters ready to be shown. */
public final class ListViews {
    private ListViews() {}

    /** One case as a row of a table. */
    public static RowView row(Ui ui, Roster roster, CaseRow row) {
        var last = row.lastContactAt();
        var due = row.nextFollowUpOn();
        return new RowView(
                "/cases/" + row.caseId(),
                Revealed.name(ui, row.clientName()),
                row.number().text(),
                ui.name(row.stage()),
                work(ui, row),
                ui.name(row.kind()),
                ui.name(row.urgency()),
                row.urgency().name().toLowerCase(Locale.ROOT),
                roster.name(row.worker()),
                roster.initials(row.worker()),
                last == null ? "" : ui.words().fromNow(last),
                row.silent(),
                due == null ? "" : ui.words().fromToday(due),
                due != null && due.isBefore(ui.words().today()));
    }

    private static String work(Ui ui, CaseRow row) {
        return row.work() == null ? "" : ui.name(row.work().stage());
    }

    static Choices choices(Ui ui, Roster roster) {
        return new Choices(
                Option.of(ui, CaseStage.class),
                Option.of(ui, WorkStage.class),
                Option.of(ui, CaseKind.class),
                Option.of(ui, Urgency.class),
                roster.workers(),
                roster.teamOptions(),
                Option.of(ui, Attention.class),
                Option.of(ui, Sort.class));
    }

    static List<Chip> chips(Choices choices, CaseFilter filter, String open) {
        var chips = new ArrayList<Chip>();
        if (filter.values().containsKey("open")) {
            chips.add(new Chip(open, path(filter.without("open", "true"))));
        }
        add(chips, filter, "stage", choices.stages());
        add(chips, filter, "workStage", choices.workStages());
        add(chips, filter, "kind", choices.kinds());
        add(chips, filter, "urgency", choices.urgencies());
        add(chips, filter, "worker", choices.workers());
        add(chips, filter, "team", choices.teams());
        add(chips, filter, "attention", choices.attentions());
        return chips;
    }

    private static void add(
            List<Chip> chips, CaseFilter filter, String name, List<Option> options) {
        for (var value : filter.values().getOrDefault(name, List.of())) {
            options.stream()
                    .filter(o -> o.value().equals(value))
                    .map(o -> new Chip(o.text(), path(filter.without(name, value))))
                    .forEach(chips::add);
        }
    }

    static String path(CaseFilter filter) {
        return filter.query().isEmpty() ? "/cases" : "/cases?" + filter.query();
    }

    /** The columns of the table to take along. */
    static List<String> columns(Ui ui) {
        return Stream.of(
                        "number",
                        "person",
                        "stage",
                        "workStage",
                        "kind",
                        "urgency",
                        "worker",
                        "received",
                        "lastContact",
                        "due")
                .map(c -> ui.t("list." + c))
                .toList();
    }

    /** Some of its rows. */
    static Csv.Page lines(Ui ui, Roster roster, CaseList.Page page) {
        return new Csv.Page(
                page.rows().stream().map(r -> line(ui, roster, r)).toList(), page.next());
    }

    private static List<String> line(Ui ui, Roster roster, CaseRow row) {
        var last = row.lastContactAt();
        var due = row.nextFollowUpOn();
        return List.of(
                row.number().text(),
                row.clientName() == null ? "" : Revealed.name(ui, row.clientName()),
                ui.name(row.stage()),
                work(ui, row),
                ui.name(row.kind()),
                ui.name(row.urgency()),
                roster.name(row.worker()),
                ui.words().local(row.receivedAt()).toLocalDate().toString(),
                last == null ? "" : ui.words().local(last).toLocalDate().toString(),
                due == null ? "" : due.toString());
    }
}
