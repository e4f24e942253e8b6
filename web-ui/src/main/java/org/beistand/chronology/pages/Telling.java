package org.beistand.chronology.pages;

import java.time.Duration;
import java.util.List;
import org.beistand.chronology.Chronology.Entry;
import org.beistand.chronology.EntryGroup;
import org.beistand.chronology.pages.EntryView.When;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/**
 * Makes entries readable for one reader.
 *
 * @param seen up to which log position the reader had seen the case; 0 for never
 */
record Telling(Sentences sentences, long seen) {
    private static final Duration SOON_ENOUGH = Duration.ofHours(12);

    static Telling to(Ui ui, Roster roster, String client, long seen) {
        return new Telling(new Sentences(ui, roster, client), seen);
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
                EntryNotes.of(ui, entry.event()),
                sentences.said(entry.event()),
                List.of(),
                seen > 0 && isNew(entry));
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
