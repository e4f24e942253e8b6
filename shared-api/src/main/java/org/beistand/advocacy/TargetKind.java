package org.beistand.advocacy;

/** What the house promises for a case; by when, its settings say. */
public enum TargetKind {
    FIRST_CONTACT,
    PLAN,
    REVIEW,
    REFERRAL_ANSWER
}
