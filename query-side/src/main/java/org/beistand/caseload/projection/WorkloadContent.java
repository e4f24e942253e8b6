package org.beistand.caseload.projection;

import java.util.ArrayList;
import java.util.List;
import org.beistand.caseload.AgreedHours;
import org.beistand.caseload.OverloadDuty;
import org.beistand.caseload.Workload.Agreement;
import org.beistand.caseload.Workload.OverloadAnswer;
import org.beistand.caseload.WorkloadEvent;
import org.beistand.caseload.WorkloadEvent.HoursAgreed;
import org.beistand.caseload.WorkloadEvent.OverloadAcknowledged;
import org.beistand.language.Provenance;
import org.jspecify.annotations.Nullable;

/** What was settled about one worker’s load while it is put together, fact by fact. */
final class WorkloadContent {
    private final List<Agreement> agreements = new ArrayList<>();
    private final List<OverloadAnswer> answers = new ArrayList<>();
    private @Nullable Long version;

    void add(WorkloadEvent event, Provenance by) {
        version = by.version();
        switch (event) {
            case HoursAgreed e -> agreements.add(agreement(e, by));
            case OverloadAcknowledged e -> answers.add(answer(e, by));
        }
    }

    private static Agreement agreement(HoursAgreed e, Provenance by) {
        return new Agreement(
                new AgreedHours(e.from(), e.hours(), e.reductions()),
                e.pointsPerHundredHours(),
                by.recordedAt(),
                by.author().staff());
    }

    private static OverloadAnswer answer(OverloadAcknowledged e, Provenance by) {
        return new OverloadAnswer(
                e.answerId(),
                e.percent().percent(),
                e.measures(),
                e.reviewOn(),
                e.text(),
                by.recordedAt(),
                by.author().staff());
    }

    CapacityPlan plan(int kept) {
        return new CapacityPlan(agreements, kept);
    }

    List<Agreement> agreements() {
        return agreements.reversed();
    }

    List<OverloadAnswer> answers() {
        return answers.reversed();
    }

    OverloadDuty.@Nullable Last last() {
        if (answers.isEmpty()) {
            return null;
        }
        var last = answers.getLast();
        return new OverloadDuty.Last(last.percent(), last.reviewOn());
    }

    @Nullable Long version() {
        return version;
    }
}
