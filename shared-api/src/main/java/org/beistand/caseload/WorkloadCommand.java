package org.beistand.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.beistand.language.DomainCommand;
import org.beistand.language.ErasableUnit;
import org.beistand.language.InvalidValue;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;

/** What the supervisor of a team can settle about the load of one of its workers. */
public sealed interface WorkloadCommand extends DomainCommand {
    /** The worker whose load it is. */
    StaffId worker();

    @Override
    default StaffId aggregateId() {
        return worker();
    }

    /**
     * Agree from a day on how much of a worker’s time is there for cases. What was agreed for
     * earlier days stays as it was.
     *
     * @param from not before today
     * @param hours the contracted hours in a week
     */
    record AgreeHours(StaffId worker, LocalDate from, WeeklyHours hours, List<Reduction> reductions)
            implements WorkloadCommand, Anytime {
        public AgreeHours {
            reductions = new AgreedHours(from, hours, reductions).reductions();
        }
    }

    /**
     * Answer to an overload: say what is done about it.
     *
     * @param percent the load that is answered to
     * @param measures at least one
     * @param reviewOn the day on which the answer is looked at again, at most 90 days ahead
     */
    record AcknowledgeOverload(
            StaffId worker,
            OverloadAnswerId answerId,
            OverloadPercent percent,
            Set<ReliefMeasure> measures,
            LocalDate reviewOn,
            Sealed<OverloadText> text)
            implements WorkloadCommand, Anytime {
        public AcknowledgeOverload {
            measures = Set.copyOf(measures);
            if (measures.isEmpty()) {
                throw new InvalidValue("overload.no-measure");
            }
        }

        @Override
        public @Nullable ErasableUnit unit() {
            return ErasableUnit.note(answerId);
        }
    }
}
