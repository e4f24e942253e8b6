package org.beistand.access;

/** What sort of thing the gate is asked about, or a wall stands around. */
public enum Subject {
    CASE,
    PERSON,
    /**
     * All that belongs to one matter, on whichever side of the house. Only walls stand around it:
     * it is never touched itself.
     */
    MATTER
}
