package org.beistand.advocacy;

/** With whom a disclosure without consent was talked over beforehand, or why with nobody. */
public enum DisclosureCounsel {
    /** An experienced specialist (§ 4 (2) KKG, § 8b SGB VIII), without names. */
    SPECIALIST,
    SUPERVISOR,
    COLLEAGUE,
    /** The danger left no time. */
    NO_TIME,
    NOBODY_REACHED,
    /** Court or law left nothing to weigh. */
    NO_CHOICE
}
