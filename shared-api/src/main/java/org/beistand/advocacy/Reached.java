package org.beistand.advocacy;

/** Whether somebody was reached; an attempt never counts as contact. */
public enum Reached {
    REACHED,
    ATTEMPT
}
