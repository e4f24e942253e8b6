package org.beistand.caseload;

/** What a supervisor does about an overload. */
public enum ReliefMeasure {
    REASSIGN,
    NO_NEW_CASES,
    EXTRA_HOURS,
    PAUSE_TARGETS,
    SUPPORT,
    OTHER
}
