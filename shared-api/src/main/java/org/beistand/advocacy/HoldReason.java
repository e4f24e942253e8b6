package org.beistand.advocacy;

/** Why a case rests for a while. */
public enum HoldReason {
    PERSON_WISHES,
    PERSON_AWAY,
    AWAITS_DECISION,
    SERVICE_UNAVAILABLE
}
