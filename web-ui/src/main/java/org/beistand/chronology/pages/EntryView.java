package org.beistand.chronology.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry as it is read.
 *
 * @param anchor its place on the page, to link to
 * @param quiet whether it is a step of course, shown small
 * @param sentence what happened, in pieces
 * @param day the day it stands under
 * @param when the time of day it happened, with the moment written out
 * @param said what was written, empty for nothing
 * @param found the same in pieces, those marked that were looked for; empty when nothing was
 * @param fresh whether the reader has not seen it before
 * @param corrected what it said before it was put right, {@code null} when it was not
 * @param acts what the reader can do with it
 */
public record EntryView(
        String anchor,
        Look look,
        boolean quiet,
        List<Piece> sentence,
        String day,
        When when,
        List<Note> notes,
        String said,
        List<Piece> found,
        boolean fresh,
        @Nullable Corrected corrected,
        List<Act> acts) {
    public EntryView {
        sentence = List.copyOf(sentence);
        notes = List.copyOf(notes);
        found = List.copyOf(found);
        acts = List.copyOf(acts);
    }

    /** The same entry with what was looked for in its text. */
    EntryView marked(List<Piece> pieces) {
        return new EntryView(
                anchor, look, quiet, sentence, day, when, notes, said, pieces, fresh, corrected,
                acts);
    }

    /** When and why, by whom, and the first version. */
    public record Corrected(String told, String original) {}

    /** Something to do on a page of its own; {@code label} is a key. */
    public record Act(String path, String label) {}

    /** Icon and tone. */
    public record Look(String icon, String tone) {}

    /** A time and the same in full, and when it was recorded if that was another day. */
    public record When(String time, String full, String iso, String recorded) {}

    /**
     * A remark beside the sentence; without an icon it is plain text, with a path it leads there.
     */
    public record Note(String text, String tone, String icon, String path) {
        /** One that leads nowhere. */
        public Note(String text, String tone, String icon) {
            this(text, tone, icon, "");
        }
    }
}
