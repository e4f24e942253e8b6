package org.beistand.people;

/** How a member of staff stands to a person whose record is closed to them. */
public enum Nearness {
    OWN_RECORD,
    RELATIVE,
    CLOSE_PERSON
}
