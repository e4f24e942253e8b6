package org.beistand.caseload;

/** What is left to do in a stage of the work before the next one comes. */
public enum WorkGap {
    ISSUE_NOT_NAMED(WorkStage.ASSESSING),
    ISSUE_NOT_EXAMINED(WorkStage.ASSESSING),
    DANGER_NOT_ASSESSED(WorkStage.ASSESSING),
    AUTHORITY_NOT_KNOWN(WorkStage.ASSESSING),
    PLAN_NOT_AGREED(WorkStage.PLANNING),
    ACTION_OPEN(WorkStage.ACTING),
    REFERRAL_OPEN(WorkStage.ACTING),
    GOAL_OPEN(WorkStage.MONITORING),
    ISSUE_OPEN(WorkStage.MONITORING),
    CLOSURE_NOT_ASKED(WorkStage.CONCLUDING);

    private final WorkStage stage;

    WorkGap(WorkStage stage) {
        this.stage = stage;
    }

    /** The stage in which it is done. */
    public WorkStage stage() {
        return stage;
    }
}
