package org.beistand.access;

/** A mistake in the program that must not start: an operation without a rule, or with two. */
public final class UndeclaredAccess extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    UndeclaredAccess(String sentence) {
        super(sentence);
    }
}
