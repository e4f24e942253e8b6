package org.beistand.people;

import java.util.Locale;
import java.util.Set;
import org.beistand.language.InvalidValue;

/** A language, as its ISO 639 code of two or three letters in lower case. */
public record Language(String code) {
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    public Language {
        code = code.strip().toLowerCase(Locale.ROOT);
        if (!KNOWN.contains(code) && !code.matches("[a-z]{3}")) {
            throw new InvalidValue("language.unknown");
        }
    }
}
