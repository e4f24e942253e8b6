package org.beistand.advocacy;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** Where somebody was pointed to instead. */
public record SignpostText(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 1000;

    public SignpostText {
        text = text.strip();
        if (text.length() > LONGEST) {
            throw new InvalidValue("signpost.too-long");
        }
    }
}
