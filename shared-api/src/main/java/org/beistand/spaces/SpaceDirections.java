package org.beistand.spaces;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** How to find a meeting space and open it: for staff. */
public record SpaceDirections(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 1000;

    public SpaceDirections {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("space-directions.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("space-directions.too-long");
        }
    }
}
