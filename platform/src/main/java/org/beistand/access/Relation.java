package org.beistand.access;

/** How an account stands to a case, and through its cases to a person. */
public enum Relation {
    /** Works on the open case, or stands in for whoever does. */
    ASSIGNED,
    /** Worked on it until it was closed, less than 90 days ago; reading only. */
    FORMER,
    /** Was asked to take the open case over; knows of it what the handover brief says. */
    OFFERED,
    /** Took the enquiry in, until it is accepted and somebody is assigned. */
    RECEIVER,
    /** Receives enquiries of the case's team, until acceptance. */
    TEAM_INTAKE,
    /** Supervises the team of the case, or of the member of staff. */
    TEAM_SUPERVISOR,
    /** Registered the person whom no case names yet. */
    REGISTRAR,
    /** Is the member of staff herself. */
    SELF,
    /** None needed: the operation touches no case, or metadata only. */
    ANY
}
