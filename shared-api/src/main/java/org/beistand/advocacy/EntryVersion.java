package org.beistand.advocacy;

import org.beistand.language.InvalidValue;

/**
 * Which text of an entry somebody had before their eyes: 1 as it was first written, one more for
 * each correction and each redaction.
 */
public record EntryVersion(int number) {
    public EntryVersion {
        if (number < 1) {
            throw new InvalidValue("entry-version.range");
        }
    }
}
