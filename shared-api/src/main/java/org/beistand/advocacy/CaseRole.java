package org.beistand.advocacy;

/** In which role a person beside the one supported has a part in a case. */
public enum CaseRole {
    REFERRER,
    COMPLAINANT,
    OPPONENT,
    PROFESSIONAL,
    RELATIVE,
    CONFIDANT
}
