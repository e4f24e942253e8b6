package org.beistand.advocacy;

import org.beistand.language.InvalidValue;

/** Which edition of the organisation's consent text was gone through, from 1 to 999. */
public record TextVersion(int number) {
    public TextVersion {
        if (number < 1 || number > 999) {
            throw new InvalidValue("text-version.range");
        }
    }
}
