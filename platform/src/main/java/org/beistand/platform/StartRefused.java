package org.beistand.platform;

import org.jspecify.annotations.Nullable;

/** A state of affairs in which Beistand must not serve; the message is one sentence for people. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the sentence that says what is wrong. */
    public StartRefused(String sentence) {
        this(sentence, null);
    }

    /** With the sentence that says what is wrong, and what led to it. */
    public StartRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
