package org.beistand.advocacy;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** One issue in the words of the person supported. */
public record IssueText(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 2000;

    public IssueText {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("issue.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("issue.too-long");
        }
    }
}
