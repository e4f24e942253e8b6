package org.beistand.advocacy;

/** Why an agreed action fell away. */
public enum ActionDropReason {
    NO_LONGER_NEEDED,
    NOT_POSSIBLE,
    PERSON_DECLINED,
    RECORDED_IN_ERROR
}
