package org.beistand.spaces.command;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the circumstances of decisions about meeting spaces come from: the clock and the zone. */
class SpaceDesk {
    private final Clock clock;
    private final ZoneId zone;

    SpaceDesk(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** The circumstances of a decision: the moment, and the day that it lies on in the house. */
    record Now(Instant moment, LocalDate today) {}

    Now now() {
        var moment = clock.instant();
        return new Now(moment, LocalDate.ofInstant(moment, zone));
    }
}
