package org.beistand.caseload.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.beistand.caseload.command.WorkloadDecider.Circumstances;

/** Where the circumstances of decisions come from: the clock, and how the program is set up. */
class WorkloadDesk {
    private final Clock clock;
    private final ZoneId zone;
    private final int pointsPerHundredHours;

    WorkloadDesk(Clock clock, ZoneId zone, int pointsPerHundredHours) {
        this.clock = clock;
        this.zone = zone;
        this.pointsPerHundredHours = pointsPerHundredHours;
    }

    Circumstances now() {
        return new Circumstances(LocalDate.ofInstant(clock.instant(), zone), pointsPerHundredHours);
    }
}
