package org.beistand.advocacy;

/** Why a warning no longer holds. */
public enum FlagClearReason {
    DANGER_PASSED,
    CHECKED_AND_WRONG,
    RECORDED_IN_ERROR
}
