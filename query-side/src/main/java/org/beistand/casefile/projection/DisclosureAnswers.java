package org.beistand.casefile.projection;

import java.util.stream.Stream;
import org.beistand.access.Gate;
import org.beistand.access.Subject;
import org.beistand.advocacy.DisclosedAs;
import org.beistand.casefile.DisclosureOut;
import org.beistand.casefile.DisclosuresToReview;
import org.beistand.casefile.DisclosuresToReview.Waiting;
import org.beistand.caseload.CaseRow;
import org.beistand.caseload.projection.CaseRows;
import org.beistand.myday.projection.UnreviewedDisclosures;
import org.beistand.queryside.Question.Asked;
import org.springframework.stereotype.Component;

/** Answers what supervisors passed on without consent and nobody has reviewed. */
@Component
final class DisclosureAnswers {
    private final UnreviewedDisclosures unreviewed;
    private final CaseFileTable table;
    private final CaseRows rows;
    private final Gate gate;

    DisclosureAnswers(
            UnreviewedDisclosures unreviewed, CaseFileTable table, CaseRows rows, Gate gate) {
        this.unreviewed = unreviewed;
        this.table = table;
        this.rows = rows;
        this.gate = gate;
    }

    DisclosuresToReview answer(Asked asked) {
        // a wall stands before the auditor as well
        var cases =
                unreviewed.casesOfSupervisors(asked.view()).stream()
                        .filter(id -> !gate.walledOff(asked.actor(), Subject.CASE, id))
                        .toList();
        return new DisclosuresToReview(
                rows.of(asked.view(), cases).stream()
                        .flatMap(entry -> waiting(entry.row(), asked))
                        .toList());
    }

    private Stream<Waiting> waiting(CaseRow row, Asked asked) {
        return table.content(asked.view(), row.caseId()).sharing().disclosures().stream()
                .filter(DisclosureOut::waits)
                .filter(d -> d.override() != null && d.override().as() == DisclosedAs.SUPERVISOR)
                .map(d -> new Waiting(row.caseId(), row.number(), row.team(), d));
    }
}
