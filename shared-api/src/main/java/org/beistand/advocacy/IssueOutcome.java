package org.beistand.advocacy;

/** How an issue ended. */
public enum IssueOutcome {
    RESOLVED_FULLY,
    RESOLVED_PARTLY,
    NOT_RESOLVED,
    WITHDRAWN,
    REFERRED_ON
}
