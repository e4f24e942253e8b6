package org.beistand.language;

/** The way by which a command came in. */
public enum Channel {
    PAGE,
    API,
    IMPORT,
    SYSTEM,
    DEMO
}
