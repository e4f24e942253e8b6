package org.beistand.advocacy;

/** Who does what was agreed. */
public enum ActionBy {
    PERSON_SUPPORTED,
    /** Whoever is accountable for the case then. */
    WORKER,
    /** Named in the text. */
    SOMEBODY_ELSE
}
