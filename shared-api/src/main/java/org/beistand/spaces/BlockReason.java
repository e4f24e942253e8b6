package org.beistand.spaces;

/** Why a meeting space is closed for a time. */
public enum BlockReason {
    MAINTENANCE,
    CLEANING,
    INCIDENT,
    HOLIDAY,
    OWN_USE,
    OTHER
}
