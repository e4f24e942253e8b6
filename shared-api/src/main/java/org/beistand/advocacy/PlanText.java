package org.beistand.advocacy;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** What a goal or an agreed action of a plan says. */
public record PlanText(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 1000;

    public PlanText {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("plan-text.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("plan-text.too-long");
        }
    }
}
