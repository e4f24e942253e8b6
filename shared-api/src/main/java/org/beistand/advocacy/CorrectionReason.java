package org.beistand.advocacy;

/** Why an entry is corrected. */
public enum CorrectionReason {
    MISTYPED,
    WRONG_FACT,
    INCOMPLETE
}
