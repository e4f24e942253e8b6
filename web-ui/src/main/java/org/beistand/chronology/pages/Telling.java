package org.beistand.chronology.pages;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.beistand.chronology.Chronology.Elsewhere;
import org.beistand.chronology.Chronology.Entry;
import org.beistand.chronology.Chronology.SignOff;
import org.beistand.chronology.EntryGroup;
import org.beistand.chronology.pages.EntryView.Corrected;
import org.beistand.chronology.pages.EntryView.Note;
import org.beistand.chronology.pages.EntryView.When;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Makes entries readable for one reader.
 *
 * @param seen up to which log position the reader had seen the case; 0 for never
 */
record Telling(Sentences sentences, long seen, Acts acts) {
    private static final Duration SOON_ENOUGH = Duration.ofHours(12);

    static Telling to(Ui ui, Roster roster, String client, long seen) {
        return new Telling(new Sentences(ui, roster, client), seen, Acts.NONE);
    }

    Telling offering(Acts offered) {
        return new Telling(sentences, seen, offered);
    }

    EntryView view(Entry entry) {
        var ui = sentences.ui();
        var from = entry.provenance();
        return new EntryView(
                "e-" + from.position(),
                Looks.of(entry.event()),
                entry.group() == EntryGroup.COURSE,
                Piece.of(sentences.sentence(entry.event(), from.author())),
                ui.words().longDate(ui.words().local(entry.occurredAt()).toLocalDate()),
                when(ui, entry),
                notes(entry),
                said(entry),
                List.of(),
                seen > 0 && isNew(entry),
                corrected(entry),
                acts.with(entry, ui.actor().staffId()));
    }

    private List<Note> notes(Entry entry) {
        var ui = sentences.ui();
        var notes = new ArrayList<>(EntryNotes.of(ui, entry.event()));
        if (entry.restricted()) {
            notes.add(new Note(ui.t("entry.restricted"), "warn", "lock"));
        }
        if (Redactions.anyOf(entry)) {
            notes.add(Redactions.note(ui, entry));
        }
        if (entry.signOff() != null) {
            notes.add(signOff(ui, entry.signOff()));
        }
        if (entry.elsewhere() != null) {
            notes.addAll(elsewhere(ui, entry.elsewhere()));
        }
        return notes;
    }

    private static Note signOff(Ui ui, SignOff open) {
        return open.comment() == null
                ? new Note(ui.t("entry.awaits"), "warn", "clipboard-check")
                : new Note(ui.t("entry.sentBack"), "bad", "arrow-back-up");
    }

    /**
     * One remark that it stands elsewhere; the cases themselves only as far as they may be seen.
     */
    private static List<Note> elsewhere(Ui ui, Elsewhere other) {
        var notes = new ArrayList<Note>();
        notes.add(new Note(ui.t("entry.elsewhere"), "info", "folders"));
        for (var each : other.cases()) {
            var name =
                    each.client() == null ? each.number().text() : Revealed.name(ui, each.client());
            notes.add(new Note(name, "", "", "/cases/" + each.caseId()));
        }
        return notes;
    }

    /** What it says now, after all corrections. */
    String said(Entry entry) {
        return entry.corrections().isEmpty()
                ? sentences.said(entry.event())
                : EntrySentences.said(sentences.ui(), entry.corrections().getLast().event());
    }

    private @Nullable Corrected corrected(Entry entry) {
        if (!Redactions.lastlyCorrected(entry)) {
            return null;
        }
        var last = entry.corrections().getLast();
        var told = sentences.author(last.provenance().author());
        return new Corrected(
                sentences
                        .ui()
                        .t(
                                "entry.corrected",
                                told,
                                sentences.ui().dateTime(last.provenance().recordedAt())),
                sentences.said(entry.event()));
    }

    /** Whether somebody else recorded it since the reader was here. */
    boolean isNew(Entry entry) {
        var reader = sentences.ui().actor().staffId();
        boolean own = reader != null && reader.equals(entry.provenance().author().staff());
        return entry.provenance().position() > seen && !own;
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
