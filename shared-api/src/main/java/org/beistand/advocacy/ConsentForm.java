package org.beistand.advocacy;

/** How a consent was given. */
public enum ConsentForm {
    IN_WRITING,
    SPOKEN,
    SPOKEN_BEFORE_WITNESS,
    ELECTRONIC,
    BY_REPRESENTATIVE
}
