package org.beistand.chronology.pages;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.chronology.Chronology;
import org.beistand.chronology.Chronology.Entry;
import org.beistand.chronology.ChronologyOf;
import org.beistand.chronology.EntryGroup;
import org.beistand.chronology.pages.ChronologyView.Chip;
import org.beistand.chronology.pages.ChronologyView.Day;
import org.beistand.chronology.pages.EntryView.When;
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
    private static final Duration SOON_ENOUGH = Duration.ofHours(12);

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
            String client) {
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
        var sentences = new Sentences(ui, roster, wanted.client());
        var entries = answer.entries().stream().map(e -> entry(sentences, e, seen)).toList();
        var path = "/cases/" + wanted.caseId();
        return new ChronologyView(
                path + "/chronology?seen=" + seen + query("&show=", wanted.show()),
                "live:case-" + wanted.caseId(),
                chips(ui, path, wanted.show()),
                days(entries),
                (int) entries.stream().filter(EntryView::fresh).count(),
                answer.next() == null
                        ? null
                        : path + "?before=" + answer.next() + query("&show=", wanted.show()));
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

    private static List<Day> days(List<EntryView> entries) {
        var days = new LinkedHashMap<String, List<EntryView>>();
        entries.forEach(e -> days.computeIfAbsent(e.day(), _ -> new ArrayList<>()).add(e));
        return days.entrySet().stream().map(d -> new Day(d.getKey(), d.getValue())).toList();
    }

    private static EntryView entry(Sentences sentences, Entry entry, long seen) {
        var ui = sentences.ui();
        var from = entry.provenance();
        boolean own =
                ui.actor().staffId() != null && ui.actor().staffId().equals(from.author().staff());
        return new EntryView(
                "e-" + from.position(),
                Looks.of(entry.event()),
                entry.group() == EntryGroup.COURSE,
                Piece.of(sentences.sentence(entry.event(), from.author())),
                ui.words().longDate(ui.words().local(entry.occurredAt()).toLocalDate()),
                when(ui, entry),
                EntryNotes.of(ui, entry.event()),
                sentences.said(entry.event()),
                from.position() > seen && seen > 0 && !own);
    }

    private static When when(Ui ui, Entry entry) {
        var recorded = entry.provenance().recordedAt();
        boolean later = Duration.between(entry.occurredAt(), recorded).compareTo(SOON_ENOUGH) > 0;
        return new When(
                ui.words().time(entry.occurredAt()),
                ui.dateTime(entry.occurredAt()),
                entry.occurredAt().toString(),
                later ? ui.t("chronology.recorded", ui.dateTime(recorded)) : "");
    }
}
