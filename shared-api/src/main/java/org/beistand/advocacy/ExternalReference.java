package org.beistand.advocacy;

import org.beistand.language.FormerlyClear;
import org.beistand.language.InvalidValue;

/**
 * The number a matter has elsewhere, such as in the system it was imported from. Meant to be no
 * name, which no form can tell; so it is sealed, and only a keyed hash keeps it from coming twice.
 */
public record ExternalReference(String code) implements FormerlyClear {
    public ExternalReference {
        code = code.strip();
        if (!code.matches("[\\p{L}\\p{N}._/-]{1,64}")) {
            throw new InvalidValue("reference.form");
        }
    }
}
