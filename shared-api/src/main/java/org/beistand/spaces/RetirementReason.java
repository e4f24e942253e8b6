package org.beistand.spaces;

/** Why a meeting space is given up. */
public enum RetirementReason {
    GIVEN_UP,
    REBUILT,
    UNSAFE,
    ADDRESS_KNOWN
}
