package org.beistand.advocacy;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** What is to be brought back on a day. */
public record FollowUpText(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 1000;

    public FollowUpText {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("follow-up.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("follow-up.too-long");
        }
    }
}
