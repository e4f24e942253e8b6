package org.beistand.advocacy;

/** What kind of body stands outside. */
public enum PartnerKind {
    COUNSELLING,
    SHELTER,
    HEALTH_CARE,
    AUTHORITY,
    LAWYER_OR_COURT,
    LANDLORD,
    SCHOOL_OR_CHILDCARE,
    /** Another team of this organisation. */
    OTHER_TEAM,
    OTHER
}
