package org.beistand.separation;

/**
 * How far two people are kept apart, from the weakest to the strictest; each includes those before.
 */
public enum SeparationLevel {
    /** Never in one room. */
    NOT_SAME_ROOM,
    /** Never in one house at the same time, ways in and out included. */
    NOT_SAME_SITE_AT_SAME_TIME,
    /** Never in one house on the same day. */
    NOT_SAME_SITE_SAME_DAY,
    /** The other must not even learn which house it is. */
    NO_KNOWLEDGE_OF_SITE;

    /** Whether this keeps them further apart than the other does. */
    public boolean stricterThan(SeparationLevel other) {
        return compareTo(other) > 0;
    }
}
