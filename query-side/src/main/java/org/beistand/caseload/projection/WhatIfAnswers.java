package org.beistand.caseload.projection;

import java.util.Comparator;
import org.beistand.caseload.CaseRow;
import org.beistand.caseload.LoadBand;
import org.beistand.caseload.WhatIfAssigned;
import org.beistand.caseload.WhatIfAssigned.Candidate;
import org.beistand.caseload.projection.LoadSums.Sum;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.queryside.Question.Asked;
import org.beistand.staff.Accounts;
import org.beistand.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Answers what each worker of a team would carry with one more case. */
@Component
final class WhatIfAnswers {
    private final LoadSums sums;
    private final Capacities capacities;
    private final CaseRows cases;
    private final Accounts accounts;

    WhatIfAnswers(LoadSums sums, Capacities capacities, CaseRows cases, Accounts accounts) {
        this.sums = sums;
        this.capacities = capacities;
        this.cases = cases;
        this.accounts = accounts;
    }

    WhatIfAssigned.Candidates answer(WhatIfAssigned query, Asked asked) {
        var id = query.caseId();
        var row = cases.of(asked.view(), id).map(CaseEntry::row).orElseThrow(NotPossible::new);
        var loads = sums.all(asked.view());
        var members =
                accounts.directory(asked.actor()).toCompletableFuture().join().stream()
                        .filter(m -> couldTake(m, row))
                        .toList();
        var carried = capacities.of(asked.view(), members);
        var workers =
                members.stream()
                        .map(m -> {
                            var worker = m.id().value();
                            int now = loads.getOrDefault(worker, Sum.none(worker)).points();
                            return candidate(m, row, now, carried.getOrDefault(worker, 0));
                        })
                        .sorted(
                                Comparator.comparingInt(WhatIfAnswers::fullness)
                                        .thenComparing(c -> c.worker().value()))
                        .toList();
        return new WhatIfAssigned.Candidates(id, row.weight(), workers);
    }

    private static boolean couldTake(StaffMember member, CaseRow row) {
        return member.status() == StaffMember.Status.ACTIVE
                && member.roles().contains(Role.CASE_WORKER)
                && row.team().equals(member.team());
    }

    private static Candidate candidate(StaffMember member, CaseRow row, int now, int capacity) {
        int then = member.id().equals(row.worker()) ? now : now + row.weight();
        return new Candidate(member.id(), now, then, capacity);
    }

    /** Those with nothing agreed come last. */
    private static int fullness(Candidate c) {
        return c.capacity() == 0 ? Integer.MAX_VALUE : LoadBand.percent(c.then(), c.capacity());
    }
}
