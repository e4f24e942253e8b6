package org.beistand.advocacy;

/**
 * Why the clock of a promise stands still. The last is no choice: it stands as long as the case
 * rests.
 */
public enum PauseReason {
    AWAITS_COURT,
    AWAITS_AUTHORITY,
    PERSON_AWAY,
    PERSON_WISHES,
    CASE_ON_HOLD
}
