package org.beistand.language;

/** An addition to a case worker's, mediator's or outreach worker's account. */
public enum Mark {
    /** Receives enquiries and referrals of the own team until they are accepted. */
    INTAKE,
    /** Works on assigned cases only, and access ends with the assignment. */
    VOLUNTEER
}
