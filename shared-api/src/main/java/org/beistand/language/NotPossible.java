package org.beistand.language;

/**
 * The one answer to everything that does not exist or may not be known to the one who asks: the
 * reason is never told, because the reason could be another person's.
 */
public final class NotPossible extends Rejection {
    private static final long serialVersionUID = 1L;
}
