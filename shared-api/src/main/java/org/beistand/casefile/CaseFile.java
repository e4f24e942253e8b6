package org.beistand.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.CaseRole;
import org.beistand.advocacy.ConcernText;
import org.beistand.advocacy.FollowUpId;
import org.beistand.advocacy.FollowUpText;
import org.beistand.advocacy.IssueFinding;
import org.beistand.advocacy.IssueId;
import org.beistand.advocacy.IssueKind;
import org.beistand.advocacy.IssueOutcome;
import org.beistand.advocacy.IssueText;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.Referral;
import org.beistand.advocacy.Satisfaction;
import org.beistand.caseload.CaseRow;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Sealed;
import org.beistand.language.Shown;
import org.beistand.language.StaffId;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.beistand.peopledirectory.PersonRecord;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one case.
 *
 * @param client the person supported with the rules of safe contact, {@code null} when not named
 * @param version the aggregate's version, to be handed back with the next change
 * @param may the commands that the asking person may send now, by their names in the API ({@code
 *     record-interaction})
 * @param targets what the house promised, what is owed first, each group by its day
 * @param pinned the notes that stand above the chronology, the one pinned last first
 * @param formerWorkers who was accountable before, latest first
 */
public record CaseFile(
        CaseRow row,
        @Nullable PersonRecord client,
        Referral referral,
        Sealed<ConcernText> concern,
        List<Issue> issues,
        List<FollowUp> followUps,
        PlanOfCase plan,
        SafetyOfCase safety,
        SharingOfCase sharing,
        CourseOfCase course,
        List<TargetOfCase> targets,
        AuthorityOfCase authority,
        DocumentsOfCase documents,
        List<Involved> involved,
        ConflictOfCase conflict,
        List<NoteId> pinned,
        List<StaffId> formerWorkers,
        @Nullable LocalDate waitlistReviewOn,
        @Nullable CaseOutcome outcome,
        int timesReopened,
        long version,
        Set<String> may)
        implements Answer {

    public CaseFile {
        issues = List.copyOf(issues);
        followUps = List.copyOf(followUps);
        targets = List.copyOf(targets);
        pinned = List.copyOf(pinned);
        involved = List.copyOf(involved);
        formerWorkers = List.copyOf(formerWorkers);
        may = Set.copyOf(may);
    }

    /** The case's id. */
    public AdvocacyCaseId caseId() {
        return row.caseId();
    }

    /**
     * One issue; {@code null} for what nobody has said yet.
     *
     * @param outcome {@code null} while it is open
     */
    public record Issue(
            IssueId issueId,
            IssueKind kind,
            Sealed<IssueText> text,
            Instant raisedAt,
            @Nullable IssueFinding finding,
            @Nullable IssueOutcome outcome,
            @Nullable Satisfaction satisfaction) {}

    /** Somebody with a part in the case; whom the reader may not see has neither id nor name. */
    public record Involved(
            CaseRole role, @Nullable PersonId personId, @Nullable Sealed<PersonName> name) {}

    /** One follow-up that is still open. */
    public record FollowUp(FollowUpId followUpId, LocalDate dueOn, Sealed<FollowUpText> text) {}

    @Override
    public Shown shows() {
        var people =
                Stream.concat(
                                Stream.ofNullable(client).map(PersonRecord::personId),
                                involved.stream().map(Involved::personId).filter(Objects::nonNull))
                        .map(PersonId::value)
                        .collect(Collectors.<UUID>toSet());
        return new Shown(Shown.ofCase(caseId()).cases(), people);
    }
}
