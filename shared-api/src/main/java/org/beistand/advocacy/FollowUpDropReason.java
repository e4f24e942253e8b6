package org.beistand.advocacy;

/** Why a follow-up fell away. */
public enum FollowUpDropReason {
    NO_LONGER_NEEDED,
    DONE_BY_OTHERS,
    PERSON_DECLINED,
    RECORDED_IN_ERROR
}
