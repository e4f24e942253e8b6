package org.beistand.advocacy;

/** How the person supported said what we are to do. */
public enum InstructionForm {
    IN_WRITING,
    SPOKEN,
    WITH_SUPPORT,
    BY_SIGNS
}
