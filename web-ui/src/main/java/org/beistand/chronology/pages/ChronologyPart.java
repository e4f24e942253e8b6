package org.beistand.chronology.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.NoteId;
import org.beistand.chronology.Chronology;
import org.beistand.chronology.Chronology.Entry;
import org.beistand.chronology.ChronologyOf;
import org.beistand.chronology.EntriesOf;
import org.beistand.chronology.EntryGroup;
import org.beistand.chronology.pages.ChronologyView.Chip;
import org.beistand.chronology.pages.ChronologyView.Day;
import org.beistand.language.Workspace;
import org.beistand.pages.Desk;
import org.beistand.pages.PagePart;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.jspecify.annotations.Nullable;

/** Reads a chronology and makes it readable. */
@PagePart
public final class ChronologyPart {
    private static final int PER_PAGE = 60;

    private final Desk desk;
    private final Workspace workspace;

    ChronologyPart(Desk desk, Workspace workspace) {
        this.desk = desk;
        this.workspace = workspace;
    }

    /**
     * What is to be shown.
     *
     * @param show only these groups; empty for all
     * @param seen up to which log position the reader had seen the case, {@code null} to look it up
     */
    public record Wanted(
            AdvocacyCaseId caseId,
            Set<EntryGroup> show,
            @Nullable String before,
            @Nullable Long seen,
            String client,
            Acts acts) {
        public Wanted {
            show = Set.copyOf(show);
        }
    }

    /** The chronology; from now on the reader has seen it. */
    public ChronologyView view(Ui ui, Roster roster, Wanted wanted) {
        var answer =
                desk.ask(
                        ui,
                        new ChronologyOf(
                                wanted.caseId(), wanted.show(), wanted.before(), PER_PAGE));
        long before = markSeen(ui, wanted.caseId(), answer);
        long seen = wanted.seen() == null ? before : wanted.seen();
        var telling = Telling.to(ui, roster, wanted.client(), seen).offering(wanted.acts());
        var entries = answer.entries().stream().map(telling::view).toList();
        var path = "/cases/" + wanted.caseId();
        return new ChronologyView(
                path + "/chronology/latest?seen=" + seen + query("&show=", wanted.show()),
                "live:case-" + wanted.caseId(),
                pinned(ui, wanted).stream().map(telling::view).toList(),
                chips(ui, path, wanted.show()),
                days(entries),
                (int) entries.stream().filter(EntryView::fresh).count(),
                path + "/chronology" + (seen > 0 ? "?seen=" + seen : ""),
                answer.next() == null
                        ? null
                        : path + "?before=" + answer.next() + query("&show=", wanted.show()));
    }

    /** What an entry says now, after all corrections. */
    public static String said(Ui ui, Entry entry) {
        return Telling.to(ui, new Roster(Map.of(), List.of(), List.of()), "", 0).said(entry);
    }

    /** Some entries by themselves. */
    public static List<EntryView> views(Ui ui, Roster roster, List<Entry> entries, String client) {
        var telling = Telling.to(ui, roster, client, 0);
        return entries.stream().map(telling::view).toList();
    }

    private List<Entry> pinned(Ui ui, Wanted wanted) {
        var ids = wanted.acts().pinned().stream().map(NoteId::value).collect(Collectors.toSet());
        return ids.isEmpty()
                ? List.of()
                : desk.ask(ui, new EntriesOf(wanted.caseId(), ids)).entries();
    }

    private long markSeen(Ui ui, AdvocacyCaseId caseId, Chronology answer) {
        long latest =
                answer.entries().stream().mapToLong(e -> e.provenance().position()).max().orElse(0);
        return Desk.await(workspace.markSeen(ui.actor(), caseId.value(), latest));
    }

    private static List<Chip> chips(Ui ui, String path, Set<EntryGroup> show) {
        var chips = new ArrayList<Chip>();
        chips.add(new Chip(ui.t("chronology.all"), path + "#chronology", show.isEmpty()));
        Arrays.stream(EntryGroup.values())
                .map(g -> chip(ui, path, g, show.contains(g)))
                .forEach(chips::add);
        return chips;
    }

    private static Chip chip(Ui ui, String path, EntryGroup group, boolean on) {
        return new Chip(ui.name(group), path + "?show=" + group + "#chronology", on);
    }

    private static String query(String name, Set<EntryGroup> groups) {
        return groups.stream().map(g -> name + g).sorted().collect(Collectors.joining());
    }

    static List<Day> days(List<EntryView> entries) {
        var days = new LinkedHashMap<String, List<EntryView>>();
        entries.forEach(e -> days.computeIfAbsent(e.day(), _ -> new ArrayList<>()).add(e));
        return days.entrySet().stream().map(d -> new Day(d.getKey(), d.getValue())).toList();
    }
}
