package org.beistand.advocacy;

/** What a warning warns of. */
public enum RiskFlagKind {
    ADDRESS_SECRET,
    VIOLENT_PERSON_NEAR,
    WEAPON,
    SUICIDE_RISK,
    NEVER_VISIT_ALONE,
    AGGRESSIVE_ANIMAL,
    OTHER
}
