package org.beistand.caseload;

import org.beistand.language.InvalidValue;

/** A load that is more than can be carried, in per cent of the capacity: 111 to 9999. */
public record OverloadPercent(int percent) {
    private static final int MOST = 9_999;

    public OverloadPercent {
        if (percent <= LoadBand.OVERLOADED_ABOVE || percent > MOST) {
            throw new InvalidValue("overload.percent");
        }
    }
}
