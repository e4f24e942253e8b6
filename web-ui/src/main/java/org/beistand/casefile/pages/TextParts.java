package org.beistand.casefile.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.beistand.advocacy.Passage;
import org.beistand.casefile.pages.RedactPage.Part;

/** Cuts a text into parts to tick: words, or sentences where there are very many words. */
final class TextParts {
    private static final int MANY = 600;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern SENTENCE = Pattern.compile("\\S[^.!?\\n]*[.!?]*");

    private TextParts() {}

    static List<Part> of(String text) {
        return WORD.matcher(text).results().limit(MANY + 1L).count() > MANY
                ? cut(text, SENTENCE)
                : cut(text, WORD);
    }

    /** As its span was written. */
    static Passage passage(String span) {
        int dash = span.indexOf('-');
        return Passage.between(
                Integer.parseInt(span.substring(0, Math.max(0, dash))),
                Integer.parseInt(span.substring(dash + 1)));
    }

    private static List<Part> cut(String text, Pattern unit) {
        var parts = new ArrayList<Part>();
        var found = unit.matcher(text);
        int at = 0;
        while (found.find()) {
            if (found.start() > at) {
                parts.add(new Part(text.substring(at, found.start()), ""));
            }
            parts.add(new Part(found.group(), found.start() + "-" + found.end()));
            at = found.end();
        }
        if (at < text.length()) {
            parts.add(new Part(text.substring(at), ""));
        }
        return parts;
    }
}
