package org.beistand.caseload;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** What is done about an overload, in a supervisor’s words: 1 to 2,000 characters. */
public record OverloadText(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 2_000;

    public OverloadText {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("overload-text.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("overload-text.too-long");
        }
    }
}
