package org.beistand.advocacy;

/** Whether the person was told of a disclosure without consent, or why not. */
public enum PersonInformed {
    BEFOREHAND,
    AFTERWARDS,
    /** Telling would add to the danger. */
    NOT_FOR_DANGER,
    NOT_REACHED,
    /** A court or an authority forbade it. */
    NOT_PERMITTED
}
