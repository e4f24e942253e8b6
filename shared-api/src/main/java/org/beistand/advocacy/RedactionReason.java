package org.beistand.advocacy;

/**
 * Why parts of an entry are blacked out. The reason decides what becomes of the text as it was
 * (decision 0088).
 */
public enum RedactionReason {
    /** They tell of somebody whom the file does not concern. */
    THIRD_PARTY(OriginalFate.KEPT_CLOSED),
    /** They are covered by secrecy, or a court or lawyer wants them out. */
    CONFIDENTIAL(OriginalFate.KEPT_CLOSED),
    /** The work does not need them, and never did. */
    NOT_RELEVANT(OriginalFate.DESTROYED),
    /** They belong into the file of another person. */
    WRONG_PERSON(OriginalFate.DESTROYED);

    private final OriginalFate fate;

    RedactionReason(OriginalFate fate) {
        this.fate = fate;
    }

    /** What becomes of the text as it was. */
    public OriginalFate fate() {
        return fate;
    }
}
