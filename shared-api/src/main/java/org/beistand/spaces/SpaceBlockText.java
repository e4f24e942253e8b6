package org.beistand.spaces;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** More about a closure. */
public record SpaceBlockText(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 500;

    public SpaceBlockText {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("space-block-text.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("space-block-text.too-long");
        }
    }
}
