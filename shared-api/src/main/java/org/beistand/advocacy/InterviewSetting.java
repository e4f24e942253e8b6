package org.beistand.advocacy;

/** Whether the person could speak freely. */
public enum InterviewSetting {
    ALONE,
    OTHERS_PRESENT,
    OVERHEARD_POSSIBLE,
    NOT_KNOWN
}
