package org.beistand.advocacy;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** What was said about a request for approval. */
public record ApprovalText(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 4000;

    public ApprovalText {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("approval-text.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("approval-text.too-long");
        }
    }
}
