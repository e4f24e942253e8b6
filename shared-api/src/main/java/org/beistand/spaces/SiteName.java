package org.beistand.spaces;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** What a site is called in the house. */
public record SiteName(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 80;

    public SiteName {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("site-name.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("site-name.too-long");
        }
    }
}
