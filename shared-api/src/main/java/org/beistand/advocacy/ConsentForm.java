package org.beistand.advocacy;

/** How a consent was given. */
public enum ConsentForm {
    IN_WRITING,
    SPOKEN,
    SPOKEN_BEFORE_WITNESS,
    ELECTRONIC,
    BY_REPRESENTATIVE;

    /** Whether there is something in writing to show. */
    public boolean isWritten() {
        return switch (this) {
            case IN_WRITING, ELECTRONIC, BY_REPRESENTATIVE -> true;
            case SPOKEN, SPOKEN_BEFORE_WITNESS -> false;
        };
    }
}
