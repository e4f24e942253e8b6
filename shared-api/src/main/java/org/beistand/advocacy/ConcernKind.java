package org.beistand.advocacy;

/** Whose welfare is in danger. */
public enum ConcernKind {
    /** Kindeswohl, § 8a SGB VIII and § 4 KKG. */
    CHILD,
    ADULT_AT_RISK
}
