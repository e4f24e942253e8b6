package org.beistand.advocacy;

/** The medium of a contact. */
public enum Medium {
    PHONE,
    IN_PERSON_OFFICE,
    VISIT,
    VIDEO,
    EMAIL,
    LETTER,
    MESSAGE,
    ONLINE_FORM
}
