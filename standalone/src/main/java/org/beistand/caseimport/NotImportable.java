package org.beistand.caseimport;

/**
 * The file as a whole or its mapping cannot be used. The message is a sentence for the person who
 * imports; it names columns and settings, never a value.
 */
public final class NotImportable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the sentence to show. */
    public NotImportable(String sentence) {
        super(sentence);
    }

    /** With the sentence to show and what led to it. */
    public NotImportable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
