package org.beistand.advocacy;

/** Whether the house stands on both sides, as far as its own records tell. */
public enum ConflictStanding {
    /** Nobody looked since the people of the case changed. */
    NOT_CHECKED,
    /** No conflict of interest is known. */
    NONE,
    /** There is one, and nobody has waived it. */
    CONFLICT,
    /**
     * There is one; the person supported agreed knowing it, until the people of the case change.
     */
    WAIVED
}
