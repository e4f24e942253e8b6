package org.beistand.separation;

/** Why two people are kept apart. */
public enum SeparationReason {
    COURT_ORDER,
    POLICE_ORDER,
    VIOLENCE,
    THREAT,
    STALKING,
    PERSONS_WISH,
    OTHER
}
