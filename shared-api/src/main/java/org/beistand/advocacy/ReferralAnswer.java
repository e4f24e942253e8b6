package org.beistand.advocacy;

/** What came back to a referral. */
public enum ReferralAnswer {
    ACCEPTED,
    REJECTED_BY_PARTNER,
    REJECTED_BY_PERSON
}
