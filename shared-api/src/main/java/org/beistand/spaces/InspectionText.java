package org.beistand.spaces;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** What a safety inspection found. */
public record InspectionText(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 2000;

    public InspectionText {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("inspection-text.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("inspection-text.too-long");
        }
    }
}
