package org.beistand.advocacy;

/** On what it rests that the person cannot instruct us. */
public enum CapacityBasis {
    PROFESSIONAL_ASSESSMENT,
    COURT_DECISION,
    OWN_OBSERVATION
}
