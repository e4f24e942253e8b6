package org.beistand.advocacy;

/** Who may read a note. */
public enum NoteReach {
    WHOLE_FILE,
    AUTHOR_AND_SUPERVISOR
}
