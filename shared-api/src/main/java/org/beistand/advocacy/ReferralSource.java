package org.beistand.advocacy;

/** How a matter came in. */
public enum ReferralSource {
    SELF,
    RELATIVE,
    AGENCY,
    AUTHORITY,
    COURT,
    POLICE,
    HEALTH_SERVICE,
    SCHOOL,
    OUTREACH,
    OTHER
}
