package org.beistand.queryside;

import org.beistand.language.InvalidValue;

/** How many rows a page may have. */
public final class Limit {
    /** The most rows of a page. */
    public static final int MOST = 200;

    private Limit() {}

    /** The limit itself, when it is one; {@link InvalidValue} otherwise. */
    public static int of(int asked) {
        if (asked < 1 || asked > MOST) {
            throw new InvalidValue("limit.range");
        }
        return asked;
    }
}
