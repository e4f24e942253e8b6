package org.beistand.workspace;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** A saved view's name, which may be anybody's, and its filter. */
record ViewContent(String name, String query) implements Sealable {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 2_000;

    ViewContent {
        if (name.isBlank()) {
            throw new InvalidValue("view.empty");
        }
        if (name.length() > LONGEST_NAME || query.length() > LONGEST_QUERY) {
            throw new InvalidValue("view.too-long");
        }
    }
}
