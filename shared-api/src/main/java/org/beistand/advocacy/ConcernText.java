package org.beistand.advocacy;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** What it is about, as told at the first contact. */
public record ConcernText(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 10000;

    public ConcernText {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("concern.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("concern.too-long");
        }
    }
}
