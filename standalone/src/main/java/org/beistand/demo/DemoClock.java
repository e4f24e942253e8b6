package org.beistand.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a demonstration. While stories are told it stands at the moment of the story; before
 * and after, it is the clock it was made from. Only the demonstration can move it.
 */
public class DemoClock extends Clock {
    private final Clock real;
    private volatile @Nullable Instant told;

    DemoClock(Clock real) {
        this.real = real;
    }

    void standAt(Instant moment) {
        told = moment;
    }

    /** What is noticed late is noticed now. */
    void standNoEarlier(Instant moment) {
        var now = told;
        told = now == null || moment.isAfter(now) ? moment : now;
    }

    void letGo() {
        told = null;
    }

    @Override
    public Instant instant() {
        var moment = told;
        return moment == null ? real.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    /** The zone is only for display: the moment stays this clock's. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone)) {
            @Override
            public Instant instant() {
                return DemoClock.this.instant();
            }
        };
    }
}
