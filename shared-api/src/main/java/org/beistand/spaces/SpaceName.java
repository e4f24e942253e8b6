package org.beistand.spaces;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** What a meeting space is called in the house. */
public record SpaceName(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 60;

    public SpaceName {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("space-name.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("space-name.too-long");
        }
    }
}
