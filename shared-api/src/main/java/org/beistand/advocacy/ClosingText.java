package org.beistand.advocacy;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** What was reached and what stays open, at closing. */
public record ClosingText(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 20000;

    public ClosingText {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("closing.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("closing.too-long");
        }
    }
}
