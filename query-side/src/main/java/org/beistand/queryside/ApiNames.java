package org.beistand.queryside;

import java.util.Locale;

/**
 * What types are called in addresses and records: {@code ChronologyOf} is {@code chronology-of}.
 */
public final class ApiNames {
    private ApiNames() {}

    /** The name of a command or query. */
    public static String of(Class<?> type) {
        return type.getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}
