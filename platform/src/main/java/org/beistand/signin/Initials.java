package org.beistand.signin;

import java.util.Locale;

/** Two letters that stand for a name where there is little room. */
final class Initials {
    private Initials() {}

    static String of(String displayName) {
        var words = displayName.strip().split("[\\s-]+");
        var first = letter(words[0]);
        var initials = words.length == 1 ? first : first + letter(words[words.length - 1]);
        return initials.toUpperCase(Locale.ROOT);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
