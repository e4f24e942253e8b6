package org.beistand.advocacy;

/** What looking into an issue showed. */
public enum IssueFinding {
    VERIFIED,
    NOT_VERIFIED,
    UNVERIFIABLE
}
