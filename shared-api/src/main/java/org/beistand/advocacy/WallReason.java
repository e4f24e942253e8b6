package org.beistand.advocacy;

/** Why a member of staff is kept away from a case. */
public enum WallReason {
    OWN_MATTER,
    NEAR_PERSON,
    CONFLICT_OF_INTEREST
}
