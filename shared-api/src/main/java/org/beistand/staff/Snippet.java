package org.beistand.staff;

import java.util.UUID;
import java.util.regex.Pattern;
import org.beistand.language.InvalidValue;

/**
 * A ready text that a team uses again and again when it writes into files. It names nobody: what
 * concerns a person stands in the file alone.
 *
 * @param name what one types for it, such as {@code office}: lower-case letters, digits and hyphens
 * @param language {@code de} or {@code en}
 * @param title what it is called in a list
 */
public record Snippet(UUID id, String name, String language, String title, String text) {
    /** Longest text, in characters. */
    public static final int LONGEST = 2000;

    private static final int LONGEST_TITLE = 80;
    private static final Pattern NAME = Pattern.compile("[\\p{Ll}\\p{N}][\\p{Ll}\\p{N}-]{1,29}");

    public Snippet {
        title = title.strip();
        text = text.strip();
        if (!NAME.matcher(name).matches()) {
            throw new InvalidValue("snippet.name");
        }
        if (!language.equals("de") && !language.equals("en")) {
            throw new InvalidValue("snippet.language");
        }
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new InvalidValue("snippet.title");
        }
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new InvalidValue("snippet.text");
        }
    }
}
