package org.beistand.language;

/**
 * A value that breaks its own rule (empty, too long, not a date). Names the rule by a stable code
 * that the message bundles translate; never carries the value itself.
 */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String code;

    /** The code is a message key without its prefix, such as {@code name.empty}. */
    public InvalidValue(String code) {
        super(code);
        this.code = code;
    }

    /** The stable code of the broken rule. */
    public String code() {
        return code;
    }
}
