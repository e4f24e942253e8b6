package org.beistand.advocacy;

/** With whom a contact was. */
public enum ContactPartner {
    PERSON_SUPPORTED,
    RELATIVE,
    REFERRER,
    AUTHORITY,
    LANDLORD,
    HEALTH_SERVICE,
    LEGAL_ADVISER,
    COLLEAGUE,
    OTHER
}
