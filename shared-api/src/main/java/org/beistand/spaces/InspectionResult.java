package org.beistand.spaces;

/** How a safety inspection ended. */
public enum InspectionResult {
    PASSED,
    FAILED
}
