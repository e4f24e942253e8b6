package org.beistand.advocacy;

/**
 * How we speak for somebody who cannot instruct us: the four recognised ways of non-instructed
 * advocacy.
 */
public enum NonInstructedApproach {
    RIGHTS_BASED,
    PERSON_CENTRED,
    WATCHING_BRIEF,
    WITNESS_OBSERVER
}
