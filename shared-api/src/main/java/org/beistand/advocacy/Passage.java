package org.beistand.advocacy;

import org.beistand.language.InvalidValue;

/**
 * A part of a text, counted as Java and JavaScript count (UTF-16).
 *
 * @param from the first character, from 0
 * @param length how many, at least 1
 */
public record Passage(int from, int length) {
    public Passage {
        if (from < 0 || length < 1 || from > Integer.MAX_VALUE - length) {
            throw new InvalidValue("passage.range");
        }
    }

    /** From one place to before another. */
    public static Passage between(int from, int to) {
        return new Passage(from, to - from);
    }

    /** Behind the last character. */
    public int to() {
        return from + length;
    }
}
