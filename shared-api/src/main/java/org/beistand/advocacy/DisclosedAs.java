package org.beistand.advocacy;

/** In what part somebody passed something on without consent. */
public enum DisclosedAs {
    WORKER,
    /** The supervisors of the team are then not all free to review it. */
    SUPERVISOR
}
