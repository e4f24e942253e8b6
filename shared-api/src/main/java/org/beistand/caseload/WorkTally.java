package org.beistand.caseload;

/**
 * What of a case’s file decides where the work stands, since the case was opened last.
 *
 * @param issueNamed whether any issue was raised
 * @param planAgreed whether a plan was agreed with the person or in her interest
 * @param closing whether closing was asked for and is not decided
 * @param unexamined open issues of which nobody has said whether they are so
 * @param actions agreed actions that are neither done nor dropped
 * @param referrals referrals to others that are neither refused nor ended
 */
public record WorkTally(
        boolean issueNamed,
        boolean dangerAssessed,
        boolean authorityKnown,
        boolean planAgreed,
        boolean closing,
        int unexamined,
        int issues,
        int goals,
        int actions,
        int referrals) {

    boolean isAssessed() {
        return issueNamed && unexamined == 0 && dangerAssessed && authorityKnown;
    }

    /** An action counts once the plan that it stands in is agreed. */
    boolean isBeingActedOn() {
        return referrals > 0 || (planAgreed && actions > 0);
    }

    boolean isAllEnded() {
        return issueNamed && issues == 0 && goals == 0 && actions == 0 && referrals == 0;
    }

    int count(WorkGap gap) {
        return switch (gap) {
            case ISSUE_NOT_NAMED -> issueNamed ? 0 : 1;
            case ISSUE_NOT_EXAMINED -> unexamined;
            case DANGER_NOT_ASSESSED -> dangerAssessed ? 0 : 1;
            case AUTHORITY_NOT_KNOWN -> authorityKnown ? 0 : 1;
            case PLAN_NOT_AGREED -> planAgreed ? 0 : 1;
            case ACTION_OPEN -> actions;
            case REFERRAL_OPEN -> referrals;
            case GOAL_OPEN -> goals;
            case ISSUE_OPEN -> issues;
            case CLOSURE_NOT_ASKED -> closing ? 0 : 1;
        };
    }
}
