package org.beistand.advocacy;

/** Why a power of attorney holds no longer. */
public enum PowerEndReason {
    REVOKED_BY_PERSON,
    GIVEN_BACK,
    NO_LONGER_NEEDED,
    RECORDED_BY_MISTAKE
}
