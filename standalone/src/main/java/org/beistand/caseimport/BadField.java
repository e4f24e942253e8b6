package org.beistand.caseimport;

/** A field of one row cannot be read; carries the field's name and a code, never the value. */
final class BadField extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String field;
    private final String reason;

    BadField(String field, String reason) {
        super(field + ": " + reason, null, false, false);
        this.field = field;
        this.reason = reason;
    }

    RowProblem at(long line) {
        return new RowProblem(line, field, reason);
    }
}
