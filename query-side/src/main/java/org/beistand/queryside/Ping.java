package org.beistand.queryside;

import org.beistand.queryside.Notice.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Word that something changed, without saying what: browsers read it again.
 *
 * @param thing what changed; {@code null} when it could be anything
 */
record Ping(@Nullable Thing thing, long position) {
    static Ping of(Thing thing, long position) {
        return new Ping(thing, position);
    }

    static Ping resync(long position) {
        return new Ping(null, position);
    }
}
