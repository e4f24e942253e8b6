package org.beistand.separation;

/** Why a no-contact rule is lifted. */
public enum SeparationLiftReason {
    ORDER_ENDED,
    PERSONS_WISH,
    NO_LONGER_NEEDED,
    RECORDED_IN_ERROR
}
