package org.beistand.peopledirectory.pages;

import java.util.List;
import org.beistand.caseload.CaseRow;
import org.beistand.pages.Revealed;
import org.beistand.pages.Ui;
import org.beistand.peopledirectory.PersonMerges.Other;
import org.beistand.peopledirectory.PersonOf;
import org.jspecify.annotations.Nullable;

/** Whose records are one with a person's, ready to be shown. */
public record MergesView(@Nullable Into into, List<Also> also, List<Undone> undone) {
    public MergesView {
        also = List.copyOf(also);
        undone = List.copyOf(undone);
    }

    /** Who answers for this record too. */
    public record Into(String name, String path, String since, String undo) {}

    /** A record for which this one answers; what stands there keeps standing there. */
    public record Also(PersonView person, String since, String undo) {}

    /** A merge that was undone. */
    public record Undone(String name, String path, String days, List<Sortable> cases) {
        public Undone {
            cases = List.copyOf(cases);
        }
    }

    /** A case that came while the two were one, and where to say that it is the other's. */
    public record Sortable(String number, String path) {}

    static MergesView of(Ui ui, PersonOf.Found found) {
        var merges = found.merges();
        var own = "/people/" + found.person().personId();
        var into = merges.into();
        return new MergesView(
                into == null
                        ? null
                        : new Into(
                                Revealed.name(ui, into.name()),
                                "/people/" + into.personId(),
                                ui.dateTime(into.mergedAt()),
                                own + "/unmerging"),
                merges.also().stream()
                        .map(a ->
                                new Also(
                                        PersonView.of(ui, a.person()),
                                        ui.dateTime(a.mergedAt()),
                                        "/people/" + a.person().personId() + "/unmerging"))
                        .toList(),
                merges.undone().stream().map(o -> undone(ui, o, found)).toList());
    }

    private static Undone undone(Ui ui, Other other, PersonOf.Found found) {
        var reversed = other.reversedAt();
        return new Undone(
                Revealed.name(ui, other.name()),
                "/people/" + other.personId(),
                ui.t(
                        "merge.days",
                        ui.dateTime(other.mergedAt()),
                        reversed == null ? "" : ui.dateTime(reversed)),
                found.cases().stream()
                        .filter(c -> between(c, other))
                        .map(c -> sortable(c, other))
                        .toList());
    }

    private static boolean between(CaseRow row, Other other) {
        var reversed = other.reversedAt();
        return row.receivedAt().isAfter(other.mergedAt())
                && (reversed == null || row.receivedAt().isBefore(reversed));
    }

    private static Sortable sortable(CaseRow row, Other other) {
        return new Sortable(
                row.number().text(),
                "/cases/" + row.caseId() + "/client-correction?client=" + other.personId());
    }
}
