package org.beistand.advocacy;

import org.beistand.language.InvalidValue;

/** What a case weighs for its worker, in points from 1 to 20. */
public record CaseWeight(int points) {
    public CaseWeight {
        if (points < 1 || points > 20) {
            throw new InvalidValue("weight.range");
        }
    }
}
