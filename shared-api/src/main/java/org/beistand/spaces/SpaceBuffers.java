package org.beistand.spaces;

import org.beistand.language.InvalidValue;

/**
 * How long a meeting space stays free before and after each meeting, in minutes from 0 to 180: to
 * set up and clear down, and so that those who leave do not meet those who come. Both must be free;
 * they are not shared between two meetings.
 */
public record SpaceBuffers(int before, int after) {
    private static final int LONGEST = 180;

    public SpaceBuffers {
        if (before < 0 || after < 0 || before > LONGEST || after > LONGEST) {
            throw new InvalidValue("space-buffers.range");
        }
    }
}
