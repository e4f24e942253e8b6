package org.beistand.advocacy;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** What was passed on to somebody outside and why, or what a review of that found. */
public record DisclosureText(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 4000;

    public DisclosureText {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("disclosure-text.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("disclosure-text.too-long");
        }
    }
}
