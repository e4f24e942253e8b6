package org.beistand.advocacy;

/** Whether the person supported knows that the case is to end. */
public enum PersonTold {
    TOLD,
    NOT_REACHED,
    CONTACT_NOT_SAFE,
    PERSON_DIED
}
