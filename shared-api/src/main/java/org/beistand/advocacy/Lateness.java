package org.beistand.advocacy;

/**
 * Whether a contact was recorded in time, late (more than two working days after it), or taken over
 * from another system.
 */
public enum Lateness {
    IN_TIME,
    LATE,
    IMPORTED
}
