package org.beistand.advocacy;

import org.beistand.language.InvalidValue;

/**
 * The number a matter has elsewhere, such as in the system it was imported from; no name, no text.
 */
public record ExternalReference(String code) {
    public ExternalReference {
        code = code.strip();
        if (!code.matches("[\\p{L}\\p{N}._/-]{1,64}")) {
            throw new InvalidValue("reference.form");
        }
    }
}
