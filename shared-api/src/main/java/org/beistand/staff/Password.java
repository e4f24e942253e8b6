package org.beistand.staff;

import org.beistand.language.InvalidValue;

/** A password on its way to being hashed; never printed, never stored as it is. */
public record Password(String value) {
    /** Shorter ones are refused. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 5;

    public Password {
        if (value.length() < SHORTEST) {
            throw new InvalidValue("password.too-short");
        }
        if (value.length() > LONGEST) {
            throw new InvalidValue("password.too-long");
        }
        if (value.chars().distinct().count() < FEWEST_DIFFERENT) {
            throw new InvalidValue("password.too-simple");
        }
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
