package org.beistand.advocacy;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** A note, plain text. */
public record NoteText(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 50000;

    public NoteText {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("note.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("note.too-long");
        }
    }
}
