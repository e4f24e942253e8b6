package org.beistand.spaces;

/** What makes a meeting space safe, or fit for somebody. */
public enum SafetyFeature {
    /** People can come and go without meeting: by two ways. */
    TWO_ENTRANCES,
    /** Two places to wait, out of sight and hearing of each other. */
    TWO_WAITING_AREAS,
    /** The way out is close to where staff sit, and free. */
    CLEAR_EXIT,
    /** A button that calls for help. */
    ALARM,
    /** Somebody of the house is within call while the room is used. */
    STAFFED,
    /** Nothing is heard outside. */
    SOUNDPROOF,
    /** Nobody sees in from the street. */
    NO_STREET_VIEW,
    /** Reached and used without a step. */
    STEP_FREE,
    /** Free of noise and glare. */
    QUIET,
    /** A corner for children, in sight. */
    CHILD_CORNER
}
