package org.beistand.datafolder;

/**
 * Something outside the program keeps it from running. The message is the one clear sentence that a
 * person at the terminal reads; the program ends with exit code 2.
 */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the sentence to show. */
    public CannotStart(String sentence) {
        super(sentence);
    }

    /** With the sentence to show and what led to it. */
    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
