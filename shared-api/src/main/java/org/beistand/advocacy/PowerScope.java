package org.beistand.advocacy;

/** In what somebody may act for the person supported. */
public enum PowerScope {
    AUTHORITIES,
    HEALTH,
    HOUSING,
    MONEY,
    COURT,
    POST
}
