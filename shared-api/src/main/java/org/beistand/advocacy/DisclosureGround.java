package org.beistand.advocacy;

/**
 * Why something was passed on without the person's consent. The sources named are for orientation;
 * whether one applies is judged in the single case, by the one who acts and again by the one who
 * reviews.
 */
public enum DisclosureGround {
    /**
     * Present danger to life, limb or freedom that cannot be averted otherwise (§ 34 StGB,
     * necessity as justification; § 228 BGB for things).
     */
    DANGER_TO_LIFE,
    /**
     * Weighty signs that a child is at risk, after talking with the child and the parents where
     * that does not add to the danger (§ 4 KKG, § 8a SGB VIII).
     */
    CHILD_AT_RISK,
    /** A court ordered it, or somebody is heard as a witness (§§ 53, 53a, 95 StPO; § 383 ZPO). */
    COURT_ORDER,
    /** A law demands it (§ 138 StGB with § 139 StGB; § 6 and § 8 IfSG; § 71 SGB X). */
    LEGAL_DUTY
}
