package org.beistand.advocacy;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** Who sent the matter here, and how to reach them. */
public record ReferrerDetails(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 1000;

    public ReferrerDetails {
        text = text.strip();
        if (text.length() > LONGEST) {
            throw new InvalidValue("referrer.too-long");
        }
    }
}
