package org.beistand.pages.testing;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.failedFuture;

import java.util.concurrent.CompletionStage;
import org.beistand.audittrail.AuditTrailOf;
import org.beistand.casefile.CaseFileOf;
import org.beistand.casefile.DisclosuresToReviewOf;
import org.beistand.casefile.HandoverBriefOf;
import org.beistand.caseload.CaseList;
import org.beistand.caseload.CaseloadBoard;
import org.beistand.caseload.TeamWorkloads;
import org.beistand.caseload.WhatIfAssigned;
import org.beistand.caseload.WorkloadOf;
import org.beistand.chronology.ChronologyOf;
import org.beistand.chronology.EntriesOf;
import org.beistand.language.NotPossible;
import org.beistand.language.Queries;
import org.beistand.myday.MyDayOf;
import org.beistand.peopledirectory.MaybeKnown;
import org.beistand.peopledirectory.PeopleNamed;
import org.beistand.peopledirectory.PersonOf;
import org.beistand.search.Search;
import org.beistand.separation.SeparationRulesOf;
import org.beistand.spaces.MeetingSpaceOf;
import org.beistand.spaces.SpaceCatalogue;

/** Answers from invented cases, whoever asks. */
final class FakeQueries implements Queries {
    @Override
    @SuppressWarnings("unchecked")
    public <A extends Answer> CompletionStage<A> ask(Query<A> query, Asking asking) {
        var answer =
                switch (query) {
                    case MyDayOf q -> FakeCases.myDay(q);
                    case CaseList q -> FakeCases.list(q);
                    case CaseloadBoard _ -> FakeCases.board();
                    case WorkloadOf q -> FakeWorkloads.of(q.worker());
                    case TeamWorkloads _ -> FakeWorkloads.team();
                    case SeparationRulesOf q -> FakeSeparations.of(q.person());
                    case SpaceCatalogue _ -> FakeSpaces.catalogue();
                    case MeetingSpaceOf q -> FakeSpaces.of(q.spaceId());
                    case WhatIfAssigned q -> FakeCases.whatIf(q.caseId());
                    case CaseFileOf q -> FakeCases.file(q.caseId());
                    case HandoverBriefOf q -> FakeCases.brief(q.caseId());
                    case DisclosuresToReviewOf _ -> FakeDisclosures.forAuditor();
                    case ChronologyOf q -> FakeChronology.of(q);
                    case EntriesOf q -> FakeChronology.of(q);
                    case PeopleNamed q -> FakePeople.named(q);
                    case Search q -> FakeSearch.hits(q);
                    case PersonOf q -> FakePeople.found(q);
                    case MaybeKnown q -> FakePeople.maybeKnown(q);
                    case AuditTrailOf _ -> FakeAudit.page();
                    default -> null;
                };
        return answer == null ? failedFuture(new NotPossible()) : completedFuture((A) answer);
    }
}
