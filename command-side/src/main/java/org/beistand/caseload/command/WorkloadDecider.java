package org.beistand.caseload.command;

import java.time.LocalDate;
import java.util.List;
import org.beistand.caseload.WorkloadCommand;
import org.beistand.caseload.WorkloadCommand.AcknowledgeOverload;
import org.beistand.caseload.WorkloadCommand.AgreeHours;
import org.beistand.caseload.WorkloadEvent;
import org.beistand.caseload.WorkloadEvent.HoursAgreed;
import org.beistand.caseload.WorkloadEvent.OverloadAcknowledged;
import org.beistand.caseload.WorkloadRejection.HoursInThePast;
import org.beistand.caseload.WorkloadRejection.OverloadReviewOutOfReach;

/** What follows from a command about a worker’s load (decision 0114). */
final class WorkloadDecider {
    private static final int REVIEW_WITHIN_DAYS = 90;

    private WorkloadDecider() {}

    /** The circumstances of a decision. */
    record Circumstances(LocalDate today, int pointsPerHundredHours) {}

    static List<WorkloadEvent> decide(WorkloadCommand command, Circumstances now) {
        return switch (command) {
            case AgreeHours c -> List.of(agree(c, now));
            case AcknowledgeOverload c -> List.of(answer(c, now.today()));
        };
    }

    private static HoursAgreed agree(AgreeHours c, Circumstances now) {
        if (c.from().isBefore(now.today())) {
            throw new HoursInThePast(c.worker());
        }
        return new HoursAgreed(
                c.worker(), c.from(), c.hours(), c.reductions(), now.pointsPerHundredHours());
    }

    private static OverloadAcknowledged answer(AcknowledgeOverload c, LocalDate today) {
        if (!c.reviewOn().isAfter(today)
                || c.reviewOn().isAfter(today.plusDays(REVIEW_WITHIN_DAYS))) {
            throw new OverloadReviewOutOfReach(c.worker());
        }
        return new OverloadAcknowledged(
                c.worker(), c.answerId(), c.percent(), c.measures(), c.reviewOn(), c.text());
    }
}
