package org.beistand.demo;

/** The demonstration cannot be told here. Its message is one sentence. */
public final class DemoRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DemoRefused(String sentence) {
        super(sentence);
    }

    DemoRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
