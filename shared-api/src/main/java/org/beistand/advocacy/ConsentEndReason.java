package org.beistand.advocacy;

/** Why a consent no longer holds before its last day. */
public enum ConsentEndReason {
    WITHDRAWN_BY_PERSON,
    PURPOSE_REACHED,
    RECORDED_BY_MISTAKE
}
