package org.beistand.spaces;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** Where a site is, as it stands on a letter. */
public record SiteAddress(String text) implements Sealable {
    /** Longest text, in characters. */
    public static final int LONGEST = 300;

    public SiteAddress {
        text = text.strip();
        if (text.isBlank()) {
            throw new InvalidValue("site-address.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("site-address.too-long");
        }
    }
}
