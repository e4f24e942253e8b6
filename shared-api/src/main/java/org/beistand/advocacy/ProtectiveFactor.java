package org.beistand.advocacy;

/** What makes danger smaller. */
public enum ProtectiveFactor {
    TRUSTED_PEOPLE,
    SAFE_PLACE,
    IN_TREATMENT,
    INCOME_SECURED,
    KNOWS_WHOM_TO_CALL,
    COURT_ORDER
}
