package org.beistand.caseload.projection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.advocacy.TargetKind;
import org.beistand.caseload.CaseloadBoard;
import org.beistand.caseload.CaseloadBoard.Promised;
import org.beistand.queryside.OrganisationDays;
import org.beistand.queryside.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many promises of each kind run, are broken, and were kept. */
@Component
final class PromiseFigures {
    private static final String COUNTS =
            """
            select t.kind,
              count(*) filter (where t.state = 'RUNNING' and t.due_on >= :today) as running,
              count(*) filter (where t.state = 'RUNNING'
                  and t.due_on between :today and :soon) as soon,
              count(*) filter (where t.state = 'PAUSED') as paused,
              count(*) filter (where t.state = 'RUNNING' and t.due_on < :today) as overdue,
              count(*) filter (where t.met_on <= t.due_on and t.met_on >= :month) as kept,
              count(*) filter (where t.due_on >= :month and t.due_on < :today
                  and (t.state = 'RUNNING' or t.met_on > t.due_on)) as missed
            from %s t join %s c on c.case_id = t.case_id
            where c.case_id = any (:visible) and (cast(:team as uuid) is null or c.team = :team)
            group by t.kind
            """;

    private final JdbcClient database;
    private final OrganisationDays days;
    private final ServiceTargets promises;

    PromiseFigures(DataSource database, OrganisationDays days, ServiceTargets promises) {
        this.database = JdbcClient.create(database);
        this.days = days;
        this.promises = promises;
    }

    List<Promised> of(View view, CaseloadBoard query, UUID[] visible) {
        var today = days.today();
        var team = query.team() == null ? null : query.team().value();
        var found =
                database.sql(
                                COUNTS.formatted(
                                        view.table(CaseloadTable.PROMISES),
                                        view.table(CaseloadTable.CASES)))
                        .param("today", today)
                        .param("soon", promises.workingDays().after(today, promises.warnAhead()))
                        .param("month", today.withDayOfMonth(1))
                        .param("visible", visible)
                        .param("team", team)
                        .query((row, _) ->
                                new Promised(
                                        TargetKind.valueOf(row.getString("kind")),
                                        row.getInt("running"),
                                        row.getInt("soon"),
                                        row.getInt("paused"),
                                        row.getInt("overdue"),
                                        row.getInt("kept"),
                                        row.getInt("missed")))
                        .list();
        return all(found.stream().collect(Collectors.toMap(Promised::kind, Function.identity())));
    }

    private static List<Promised> all(Map<TargetKind, Promised> found) {
        return Arrays.stream(TargetKind.values())
                .map(kind -> found.getOrDefault(kind, new Promised(kind, 0, 0, 0, 0, 0, 0)))
                .toList();
    }
}
