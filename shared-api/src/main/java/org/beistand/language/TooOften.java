package org.beistand.language;

import java.time.Duration;
import java.util.Map;

/** Asked too often in too short a time; after a while it is possible again. */
public final class TooOften extends Rejection {
    private static final long serialVersionUID = 1L;
    private final long seconds;

    /** With the time after which trying again makes sense. */
    public TooOften(Duration wait) {
        this.seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** Seconds after which trying again makes sense, at least one. */
    public long seconds() {
        return seconds;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("retryAfterSeconds", seconds);
    }
}
