package org.beistand.advocacy;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** What the successor should know, or why they do not take the case over. */
public record TransferText(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 4000;

    public TransferText {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("transfer-text.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("transfer-text.too-long");
        }
    }
}
