package org.beistand.language;

/** The command id was used before for another command; the first one's outcome stands. */
public final class CommandIdReused extends Rejection {
    private static final long serialVersionUID = 1L;
}
