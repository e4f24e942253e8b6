package org.beistand.advocacy;

/** What becomes of the text as it was before a redaction. */
public enum OriginalFate {
    KEPT_CLOSED,
    DESTROYED
}
