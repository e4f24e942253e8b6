package org.beistand.advocacy;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** Why a closed case is taken up again. */
public record ReopeningText(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 5000;

    public ReopeningText {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("reopening.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("reopening.too-long");
        }
    }
}
