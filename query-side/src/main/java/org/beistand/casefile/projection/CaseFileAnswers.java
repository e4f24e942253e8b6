package org.beistand.casefile.projection;

import java.util.Optional;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.CaseFileOf;
import org.beistand.caseload.projection.CaseEntry;
import org.beistand.caseload.projection.CaseRows;
import org.beistand.language.NotPossible;
import org.beistand.peopledirectory.PersonRecord;
import org.beistand.peopledirectory.projection.PersonRecords;
import org.beistand.queryside.Question.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what stands in one case. */
@Component
final class CaseFileAnswers {
    private final CaseFileTable table;
    private final CaseRows rows;
    private final PersonRecords people;
    private final AllowedSteps steps;
    private final InvolvedPeople involved;

    CaseFileAnswers(
            CaseFileTable table,
            CaseRows rows,
            PersonRecords people,
            InvolvedPeople involved,
            AllowedSteps steps) {
        this.involved = involved;
        this.table = table;
        this.rows = rows;
        this.people = people;
        this.steps = steps;
    }

    CaseFile answer(CaseFileOf query, Asked asked) {
        var entry = rows.of(asked.view(), query.caseId()).orElseThrow(NotPossible::new);
        var content = table.content(asked.view(), query.caseId());
        var received = Optional.ofNullable(content.received()).orElseThrow(NotPossible::new);
        return new CaseFile(
                entry.row(),
                client(entry, asked),
                received.referral(),
                received.concern(),
                content.issues(),
                content.followUps(),
                content.plan(),
                content.safety(),
                content.sharing(),
                content.course(),
                content.authority(),
                involved.of(content.involved(), asked),
                content.pinned(),
                content.formerWorkers(),
                content.waitlistReviewOn(),
                content.outcome(),
                content.timesReopened(),
                entry.version(),
                steps.of(asked.actor(), entry.row()));
    }

    private @Nullable PersonRecord client(CaseEntry entry, Asked asked) {
        var client = entry.row().client();
        return client == null ? null : people.of(asked.view(), client).orElse(null);
    }
}
