package org.beistand.queryside;

import org.jspecify.annotations.Nullable;

/**
 * What one check of a verification came to.
 *
 * @param check which check, in kebab case; read models carry their name after a colon
 * @param right whether all is as it should be
 * @param detail numbers that say what was found
 * @param position the first place in the log that is wrong, where one can be told
 */
public record Finding(String check, boolean right, String detail, @Nullable Long position) {
    static Finding of(String check, boolean right, String detail) {
        return new Finding(check, right, detail, null);
    }

    static Finding wrong(String check, String detail, @Nullable Long position) {
        return new Finding(check, false, detail, position);
    }
}
