package org.beistand.advocacy;

/** Who sought the contact. */
public enum Direction {
    INCOMING,
    OUTGOING
}
