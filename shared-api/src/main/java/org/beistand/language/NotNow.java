package org.beistand.language;

/** Nothing is wrong with the request, but it cannot be served at present; trying again is right. */
public final class NotNow extends Rejection {
    private static final long serialVersionUID = 1L;
}
