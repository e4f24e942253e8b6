package org.beistand.spaces;

/** Where people come in, or wait. */
public enum AccessPointKind {
    ENTRANCE,
    WAITING_AREA
}
