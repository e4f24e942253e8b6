package org.beistand.access;

/** What sort of thing the gate is asked about. */
public enum Subject {
    CASE,
    PERSON
}
