package org.beistand.language;

import java.util.Map;

/** Someone changed the aggregate since the version that the writer had seen. */
public final class VersionOutdated extends Rejection {
    private static final long serialVersionUID = 1L;
    private final long actual;

    /** With the version that stands now. */
    public VersionOutdated(long actual) {
        this.actual = actual;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("actualVersion", actual);
    }
}
