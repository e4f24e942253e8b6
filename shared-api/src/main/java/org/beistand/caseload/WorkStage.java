package org.beistand.caseload;

/**
 * Where the work on a case stands. Nobody sets it: it is worked out from what the file holds, and
 * goes back when something new comes up (decision 0115). Beside it stands the life of the case,
 * which is decided step by step.
 */
public enum WorkStage {
    /** What the matter is, how dangerous it is, or for whom we speak is not known yet. */
    ASSESSING,
    /** That is known; no plan is agreed. */
    PLANNING,
    /** Something agreed is being done, or a referral is out. */
    ACTING,
    /** All that was agreed is done, but a goal or an issue is still open. */
    MONITORING,
    /** Every issue and every goal has ended, or closing was asked for. */
    CONCLUDING
}
