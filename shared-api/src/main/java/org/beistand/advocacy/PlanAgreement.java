package org.beistand.advocacy;

/** How the person agreed to a plan. */
public enum PlanAgreement {
    IN_PERSON,
    BY_PHONE,
    IN_WRITING,
    BY_REPRESENTATIVE,
    /** The plan goes on without agreement; only in non-instructed advocacy. */
    NOT_AGREED
}
