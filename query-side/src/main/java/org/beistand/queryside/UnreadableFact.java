package org.beistand.queryside;

/** A fact that this program cannot make sense of. */
final class UnreadableFact extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long position;

    UnreadableFact(long position, RuntimeException cause) {
        super("The fact at position " + position + " cannot be read", cause);
        this.position = position;
    }

    long position() {
        return position;
    }
}
