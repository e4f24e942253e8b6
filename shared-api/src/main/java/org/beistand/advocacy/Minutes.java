package org.beistand.advocacy;

import org.beistand.language.InvalidValue;

/** How long something took, in whole minutes from 0 (not known) to one day. */
public record Minutes(int count) {
    public Minutes {
        if (count < 0 || count > 1440) {
            throw new InvalidValue("minutes.range");
        }
    }
}
