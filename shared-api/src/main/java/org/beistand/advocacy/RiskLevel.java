package org.beistand.advocacy;

/** How great the danger is, all in all. */
public enum RiskLevel {
    NONE_KNOWN,
    LOW,
    MEDIUM,
    HIGH
}
