package org.beistand.advocacy;

/** How the person supported sees the end of an issue. */
public enum Satisfaction {
    SATISFIED,
    PARTLY_SATISFIED,
    NOT_SATISFIED,
    COULD_NOT_SAY
}
