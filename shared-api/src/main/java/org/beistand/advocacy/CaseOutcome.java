package org.beistand.advocacy;

/** What a case came to, all in all. */
public enum CaseOutcome {
    GOALS_REACHED,
    GOALS_PARTLY_REACHED,
    GOALS_NOT_REACHED,
    WITHDRAWN_BY_PERSON,
    CONTACT_LOST,
    REFERRED_ON,
    PERSON_DIED
}
