package org.beistand.advocacy;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** Whom a consent or a referral is meant for, or what was said about it. */
public record ConsentText(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 1000;

    public ConsentText {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("consent-text.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("consent-text.too-long");
        }
    }
}
