package org.beistand.spaces;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** What an entrance or a waiting area is called: one that visitors find by. */
public record AccessPointName(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 60;

    public AccessPointName {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("access-point-name.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("access-point-name.too-long");
        }
    }
}
