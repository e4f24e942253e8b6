package org.beistand.separation;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** What the supervisor says about a no-contact rule. */
public record SeparationText(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 2000;

    public SeparationText {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("separation-text.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("separation-text.too-long");
        }
    }
}
