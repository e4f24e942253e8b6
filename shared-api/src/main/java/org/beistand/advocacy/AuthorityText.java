package org.beistand.advocacy;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** Who was asked about the wishes of the person, or what a power of attorney says. */
public record AuthorityText(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 4000;

    public AuthorityText {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("authority-text.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("authority-text.too-long");
        }
    }
}
