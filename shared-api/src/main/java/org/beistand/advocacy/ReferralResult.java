package org.beistand.advocacy;

/** How a referral came to its end. */
public enum ReferralResult {
    HELPED,
    HELPED_PARTLY,
    NOT_HELPED,
    REVOKED,
    UNANSWERED
}
