package org.beistand.advocacy;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** What is written about a danger: how it shows, who was asked, why it was decided so. */
public record SafetyText(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 4000;

    public SafetyText {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("safety-text.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("safety-text.too-long");
        }
    }
}
