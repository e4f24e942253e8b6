package org.beistand.separation;

/** On which side of a no-contact rule somebody stands. */
public enum SeparationRole {
    /** The rule protects her. */
    PROTECTED,
    /** The rule keeps him away. */
    OTHER,
    /** It protects each from the other. */
    MUTUAL,
    UNKNOWN
}
