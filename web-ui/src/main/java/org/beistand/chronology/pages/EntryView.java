package org.beistand.chronology.pages;

import java.util.List;

/**
 * One entry as it is read.
 *
 * @param anchor its place on the page, to link to
 * @param quiet whether it is a step of course, shown small
 * @param sentence what happened, in pieces
 * @param day the day it stands under
 * @param when the time of day it happened, with the moment written out
 * @param said what was written, empty for nothing
 * @param fresh whether the reader has not seen it before
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
        boolean fresh) {
    public EntryView {
        sentence = List.copyOf(sentence);
        notes = List.copyOf(notes);
    }

    /** Icon and tone. */
    public record Look(String icon, String tone) {}

    /** A time and the same in full, and when it was recorded if that was another day. */
    public record When(String time, String full, String iso, String recorded) {}

    /** A remark beside the sentence; without an icon it is plain text. */
    public record Note(String text, String tone, String icon) {}
}
