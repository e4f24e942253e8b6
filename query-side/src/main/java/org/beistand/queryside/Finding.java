package org.beistand.queryside;

/**
 * What one check of a verification came to.
 *
 * @param check which check, in kebab case; read models carry their name after a colon
 * @param right whether all is as it should be
 * @param detail numbers that say what was found
 */
public record Finding(String check, boolean right, String detail) {
    static Finding of(String check, boolean right, String detail) {
        return new Finding(check, right, detail);
    }
}
