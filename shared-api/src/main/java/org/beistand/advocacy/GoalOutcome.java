package org.beistand.advocacy;

/** What became of a goal. */
public enum GoalOutcome {
    ACHIEVED,
    PARTLY_ACHIEVED,
    NOT_ACHIEVED,
    /** Taken out of the plan with the person; says nothing about success. */
    GIVEN_UP
}
