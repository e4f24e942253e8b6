package org.beistand.advocacy;

import org.beistand.language.InvalidValue;

/**
 * A part of a text.
 *
 * @param from the first character, from 0, counted as Java and JavaScript count (UTF-16)
 * @param to behind the last character
 */
public record Passage(int from, int to) {
    public Passage {
        if (from < 0 || to <= from) {
            throw new InvalidValue("passage.range");
        }
    }
}
