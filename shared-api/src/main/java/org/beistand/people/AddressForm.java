package org.beistand.people;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** How the person wants to be addressed: pronoun, title, form of address; in their own words. */
public record AddressForm(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 100;

    public AddressForm {
        text = text.strip();
        if (text.length() > LONGEST) {
            throw new InvalidValue("address-form.too-long");
        }
    }
}
