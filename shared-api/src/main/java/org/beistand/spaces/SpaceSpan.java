package org.beistand.spaces;

import java.time.Instant;
import org.beistand.language.InvalidValue;

/** A span of time in which something is so: from a moment on, until just before another. */
public record SpaceSpan(Instant from, Instant until) {
    public SpaceSpan {
        if (!from.isBefore(until)) {
            throw new InvalidValue("space-span.end-before-start");
        }
    }

    /** Whether the moment lies in it. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    /** Whether the two have a moment in common. */
    public boolean overlaps(SpaceSpan other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
