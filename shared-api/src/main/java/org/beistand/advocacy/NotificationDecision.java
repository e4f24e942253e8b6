package org.beistand.advocacy;

/** What was decided about telling an authority. */
public enum NotificationDecision {
    NOTIFIED_YOUTH_OFFICE,
    NOTIFIED_POLICE,
    NOTIFIED_COURT,
    NOTIFIED_OTHER,
    NOT_NOTIFIED
}
