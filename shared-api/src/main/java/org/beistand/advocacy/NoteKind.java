package org.beistand.advocacy;

/** What a note is. */
public enum NoteKind {
    FILE_NOTE,
    PHONE_NOTE,
    ASSESSMENT,
    CONFERENCE,
    LEGAL
}
