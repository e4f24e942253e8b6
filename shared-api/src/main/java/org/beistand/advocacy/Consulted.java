package org.beistand.advocacy;

/** Who was asked about a safeguarding concern. */
public enum Consulted {
    /** An experienced specialist (§ 8a (4) and § 8b SGB VIII), without names. */
    SPECIALIST,
    SUPERVISOR,
    YOUTH_OFFICE_WITHOUT_NAMES,
    PERSON_OR_FAMILY,
    COLLEAGUES
}
