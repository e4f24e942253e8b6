package org.beistand.advocacy;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** What was agreed so that the person supported takes no harm from the conflict of interest. */
public record WaiverText(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 4000;

    public WaiverText {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("waiver-text.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("waiver-text.too-long");
        }
    }
}
