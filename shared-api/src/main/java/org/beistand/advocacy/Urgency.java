package org.beistand.advocacy;

/** How soon somebody has to act. */
public enum Urgency {
    ROUTINE,
    PRIORITY,
    URGENT,
    IMMEDIATE
}
