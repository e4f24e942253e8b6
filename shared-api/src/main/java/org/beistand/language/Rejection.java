package org.beistand.language;

import java.util.Locale;
import java.util.Map;

/**
 * The state of affairs that makes a command impossible. Each concept seals its own; the code is
 * part of the contract and leads to a page that explains it.
 */
public abstract class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Refusals are answers, not accidents: no stack trace is taken. */
    protected Rejection() {
        super(null, null, false, false);
    }

    /** Stable code in kebab case, derived from the type's name: {@code case-already-closed}. */
    public final String code() {
        return getClass()
                .getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    /** Typed extra members of the problem document; ids, codes, times and numbers only. */
    public Map<String, Object> members() {
        return Map.of();
    }

    @Override
    public final String getMessage() {
        return code();
    }
}
