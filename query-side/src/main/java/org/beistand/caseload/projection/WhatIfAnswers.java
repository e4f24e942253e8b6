package org.beistand.caseload.projection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.beistand.caseload.CaseRow;
import org.beistand.caseload.LoadBand;
import org.beistand.caseload.WhatIfAssigned;
import org.beistand.caseload.WhatIfAssigned.Candidate;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.queryside.Question.Asked;
import org.beistand.queryside.View;
import org.beistand.staff.Accounts;
import org.beistand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what each worker of a team would carry with one more case. */
@Component
final class WhatIfAnswers {
    private final JdbcClient database;
    private final CaseRows cases;
    private final Accounts accounts;

    WhatIfAnswers(DataSource database, CaseRows cases, Accounts accounts) {
        this.database = JdbcClient.create(database);
        this.cases = cases;
        this.accounts = accounts;
    }

    WhatIfAssigned.Candidates answer(WhatIfAssigned query, Asked asked) {
        var id = query.caseId();
        var row = cases.of(asked.view(), id).map(CaseEntry::row).orElseThrow(NotPossible::new);
        var loads = loads(asked.view());
        var workers =
                accounts.directory(asked.actor()).toCompletableFuture().join().stream()
                        .filter(m -> couldTake(m, row))
                        .map(m -> candidate(m, row, loads.getOrDefault(m.id().value(), 0)))
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

    private static Candidate candidate(StaffMember member, CaseRow row, int now) {
        int then = member.id().equals(row.worker()) ? now : now + row.weight();
        return new Candidate(member.id(), now, then, member.capacity());
    }

    /** Those with nothing agreed come last. */
    private static int fullness(Candidate c) {
        return c.capacity() == 0 ? Integer.MAX_VALUE : LoadBand.percent(c.then(), c.capacity());
    }

    private record Sum(UUID worker, int points) {}

    private Map<UUID, Integer> loads(View view) {
        var sums = new HashMap<UUID, Integer>();
        List<Sum> rows =
                database.sql(
                                """
                                select worker, sum(weight) as points from %s
                                where worker is not null and stage not in ('DECLINED', 'CLOSED')
                                group by worker
                                """
                                        .formatted(view.table(CaseloadTable.CASES)))
                        .query((row, _) ->
                                new Sum(row.getObject("worker", UUID.class), row.getInt("points")))
                        .list();
        rows.forEach(sum -> sums.put(sum.worker(), sum.points()));
        return sums;
    }
}
