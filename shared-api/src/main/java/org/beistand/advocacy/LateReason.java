package org.beistand.advocacy;

/** Why a contact is recorded late. */
public enum LateReason {
    FIELD_WORK,
    ABSENCE,
    OUTAGE,
    LEARNED_LATER,
    WORKLOAD,
    OTHER
}
