package org.beistand.advocacy;

/** Why a case came to a worker. */
public enum AssignmentReason {
    TAKEN_ON,
    SPECIALISM,
    LANGUAGE,
    LOAD,
    CONTINUITY,
    ABSENCE,
    REQUEST_OF_PERSON,
    OTHER
}
