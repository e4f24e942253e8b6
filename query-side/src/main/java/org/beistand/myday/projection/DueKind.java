package org.beistand.myday.projection;

import org.beistand.advocacy.TargetKind;

/** What waits. */
enum DueKind {
    ACTION,
    CONSENT,
    REFERRAL,
    FLAG,
    PLAN,
    RISK,
    AUTHORITY,
    POWER,
    APPROVAL,
    ENTRY_APPROVAL,
    ENTRY_BACK,
    CONFLICT,
    DISCLOSURE,
    DISCLOSURE_BY_SUPERVISOR,
    FIRST_CONTACT_OWED,
    PLAN_OWED,
    REVIEW_OWED,
    ANSWER_OWED;

    /** As what a promise waits. */
    static DueKind of(TargetKind kind) {
        return switch (kind) {
            case FIRST_CONTACT -> FIRST_CONTACT_OWED;
            case PLAN -> PLAN_OWED;
            case REVIEW -> REVIEW_OWED;
            case REFERRAL_ANSWER -> ANSWER_OWED;
        };
    }
}
