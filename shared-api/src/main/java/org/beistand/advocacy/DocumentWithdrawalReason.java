package org.beistand.advocacy;

/** Why a document should not stand in the file. */
public enum DocumentWithdrawalReason {
    WRONG_CASE,
    WRONG_FILE,
    DUPLICATE,
    NOT_NEEDED
}
