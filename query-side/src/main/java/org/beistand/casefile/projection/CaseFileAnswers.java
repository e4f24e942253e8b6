package org.beistand.casefile.projection;

import org.beistand.advocacy.ServiceTargets;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.CaseFileOf;
import org.beistand.casefile.CourseOfCase;
import org.beistand.casefile.HandoverBrief;
import org.beistand.casefile.HandoverBriefOf;
import org.beistand.caseload.projection.CaseEntry;
import org.beistand.caseload.projection.CaseRows;
import org.beistand.chronology.projection.LastTalks;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.peopledirectory.PersonRecord;
import org.beistand.peopledirectory.projection.PersonRecords;
import org.beistand.queryside.Question.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what stands in one case. */
@Component
final class CaseFileAnswers {
    private static final int LAST_TALKS = 3;

    private final CaseFileTable table;
    private final CaseRows rows;
    private final PersonRecords people;
    private final AllowedSteps steps;
    private final LastTalks talks;
    private final InvolvedPeople involved;
    private final ServiceTargets promises;

    CaseFileAnswers(
            CaseFileTable table,
            CaseRows rows,
            PersonRecords people,
            InvolvedPeople involved,
            AllowedSteps steps,
            LastTalks talks,
            ServiceTargets promises) {
        this.promises = promises;
        this.involved = involved;
        this.table = table;
        this.rows = rows;
        this.people = people;
        this.steps = steps;
        this.talks = talks;
    }

    CaseFile answer(CaseFileOf query, Asked asked) {
        var entry = rows.of(asked.view(), query.caseId()).orElseThrow(NotPossible::new);
        return file(entry, table.content(asked.view(), query.caseId()), asked);
    }

    private CaseFile file(CaseEntry entry, FileContent content, Asked asked) {
        return new CaseFile(
                entry.row(),
                client(entry, asked),
                content.began().referral(),
                content.began().concern(),
                content.issues(),
                content.followUps(),
                content.plan(),
                content.safety(),
                content.sharing(),
                passable(content.course(), asked.actor()),
                content.targets().targets(promises),
                content.authority(),
                content.documents(),
                involved.of(content.involved().parts(), asked),
                content.involved().conflict(),
                content.pinned(),
                content.formerWorkers(),
                content.waitlistReviewOn(),
                content.ending().outcome(),
                content.ending().timesReopened(),
                entry.version(),
                steps.of(asked.actor(), entry.row(), content.involved().conflict().standing()));
    }

    /** Nobody learns of a restricted note that they may not read. */
    private static CourseOfCase passable(CourseOfCase course, Actor actor) {
        var mine =
                course.passable().stream()
                        .filter(n ->
                                actor.has(Role.SUPERVISOR) || n.author().equals(actor.staffId()))
                        .toList();
        return new CourseOfCase(course.hold(), course.approvals(), course.transfer(), mine);
    }

    HandoverBrief brief(HandoverBriefOf query, Asked asked) {
        return new HandoverBrief(
                answer(new CaseFileOf(query.caseId()), asked),
                talks.of(asked.view(), query.caseId(), LAST_TALKS));
    }

    private @Nullable PersonRecord client(CaseEntry entry, Asked asked) {
        var client = entry.row().client();
        return client == null ? null : people.of(asked.view(), client).orElse(null);
    }
}
