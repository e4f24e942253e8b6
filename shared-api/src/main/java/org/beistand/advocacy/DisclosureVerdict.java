package org.beistand.advocacy;

/** What a review of a disclosure without consent found. */
public enum DisclosureVerdict {
    JUSTIFIED,
    NOT_JUSTIFIED,
    /** Something is missing; somebody looks a second time. */
    UNCLEAR
}
