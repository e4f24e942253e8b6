package org.beistand.advocacy;

import java.util.regex.Pattern;
import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/**
 * What a document is called, and what it is about; the description may be empty. Control characters
 * and those that turn the direction of writing are taken out of the name.
 */
public record DocumentLabel(String name, String description) implements Sealable {
    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 120;

    /** Longest description, in characters. */
    public static final int LONGEST_DESCRIPTION = 2000;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    public DocumentLabel {
        name = UNSEEN.matcher(name).replaceAll(" ").strip();
        description = description.strip();
        if (name.isBlank()) {
            throw new InvalidValue("document-name.empty");
        }
        if (name.length() > LONGEST_NAME) {
            throw new InvalidValue("document-name.too-long");
        }
        if (description.length() > LONGEST_DESCRIPTION) {
            throw new InvalidValue("document-description.too-long");
        }
    }
}
