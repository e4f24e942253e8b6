package org.beistand.advocacy;

/** With whom nobody has spoken for too long. */
public enum SilenceWith {
    PERSON,
    PARTNER
}
