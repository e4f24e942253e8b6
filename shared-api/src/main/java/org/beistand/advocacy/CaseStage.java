package org.beistand.advocacy;

/** Where a case stands in its life. */
public enum CaseStage {
    RECEIVED,
    IN_TRIAGE,
    WAITLISTED,
    ACCEPTED,
    ACTIVE,
    ON_HOLD,
    CLOSURE_REQUESTED,
    DECLINED,
    CLOSED
}
