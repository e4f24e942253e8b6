package org.beistand.advocacy;

/** Why a matter was not taken on. */
public enum DeclineReason {
    OUT_OF_REMIT,
    OUT_OF_AREA,
    NO_CAPACITY,
    CONFLICT_OF_INTEREST,
    WITHDRAWN_BY_PERSON,
    PERSON_NOT_REACHED,
    OTHER
}
