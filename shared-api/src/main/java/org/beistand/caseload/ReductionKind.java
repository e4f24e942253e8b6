package org.beistand.caseload;

/** Why some of the contracted hours are not there for cases. */
public enum ReductionKind {
    TRAINING,
    SUPERVISION,
    PART_TIME,
    NEWLY_QUALIFIED,
    OTHER_DUTY
}
