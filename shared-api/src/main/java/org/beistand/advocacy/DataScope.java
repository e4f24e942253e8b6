package org.beistand.advocacy;

/** A part of what is known about a person that may be passed on. */
public enum DataScope {
    NAME_AND_CONTACT,
    CONCERN,
    LIVING_SITUATION,
    FAMILY,
    HEALTH,
    MONEY,
    DANGER,
    DOCUMENTS
}
