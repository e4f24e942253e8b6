package org.beistand.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.beistand.language.DomainEvent;
import org.beistand.language.EventName;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;

/** What was settled about the load of a worker. */
public sealed interface WorkloadEvent extends DomainEvent {
    /** The worker whose load it is. */
    StaffId worker();

    @Override
    default StaffId aggregateId() {
        return worker();
    }

    /**
     * It was agreed how much of a worker’s time is there for cases from a day on.
     *
     * @param pointsPerHundredHours how many points of cases a hundred hours carry, as it was set up
     *     then; a later setting changes no past capacity
     */
    @EventName("caseload.hours-agreed")
    record HoursAgreed(
            StaffId worker,
            LocalDate from,
            WeeklyHours hours,
            List<Reduction> reductions,
            int pointsPerHundredHours)
            implements WorkloadEvent {
        public HoursAgreed {
            reductions = List.copyOf(reductions);
        }
    }

    /** A supervisor answered to an overload. */
    @EventName("caseload.overload-acknowledged")
    record OverloadAcknowledged(
            StaffId worker,
            OverloadAnswerId answerId,
            OverloadPercent percent,
            Set<ReliefMeasure> measures,
            LocalDate reviewOn,
            Sealed<OverloadText> text)
            implements WorkloadEvent {
        public OverloadAcknowledged {
            measures = Set.copyOf(measures);
        }
    }
}
