package org.beistand.advocacy;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** What was said and agreed in a contact. */
public record InteractionText(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 20000;

    public InteractionText {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("interaction.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("interaction.too-long");
        }
    }
}
