package org.beistand.advocacy;

/** Why a closed case is taken up again. */
public enum ReopenReason {
    SAME_MATTER_RETURNED,
    OUTCOME_NOT_KEPT,
    PERSON_CAME_BACK,
    CLOSED_IN_ERROR
}
