package org.beistand.advocacy;

/** Who may act for the person supported. */
public enum PowerHolder {
    OUR_WORKER,
    RELATIVE,
    LEGAL_GUARDIAN,
    LAWYER,
    SOMEBODY_ELSE
}
