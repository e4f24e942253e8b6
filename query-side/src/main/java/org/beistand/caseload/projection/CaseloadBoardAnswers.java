package org.beistand.caseload.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.beistand.access.Gate;
import org.beistand.access.Visible;
import org.beistand.caseload.CaseloadBoard;
import org.beistand.caseload.CaseloadBoard.Ageing;
import org.beistand.caseload.CaseloadBoard.Board;
import org.beistand.caseload.CaseloadBoard.Month;
import org.beistand.queryside.OrganisationDays;
import org.beistand.queryside.Question.Asked;
import org.beistand.queryside.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Answers how the open cases lie on the workers. */
@Component
final class CaseloadBoardAnswers {
    private static final String OPEN = "c.stage not in ('DECLINED', 'CLOSED')";

    private final JdbcClient database;
    private final Gate gate;
    private final OrganisationDays days;
    private final WorkerLoads loads;
    private final PromiseFigures promises;

    CaseloadBoardAnswers(
            DataSource database,
            Gate gate,
            OrganisationDays days,
            WorkerLoads loads,
            PromiseFigures promises) {
        this.promises = promises;
        this.database = JdbcClient.create(database);
        this.gate = gate;
        this.days = days;
        this.loads = loads;
    }

    private record Totals(int open, int unassigned, int overdue, int silent, Ageing ageing) {}

    Board answer(CaseloadBoard query, Asked asked) {
        var scope = new Scope(asked.view(), query, gate.visibleCases(asked.actor()));
        var totals = totals(scope);
        return new Board(
                totals.open(),
                totals.unassigned(),
                totals.overdue(),
                totals.silent(),
                loads.of(query, asked, points(scope)),
                totals.ageing(),
                months(scope),
                WorkCounts.of(
                        scope.bind(database.sql(WorkCounts.SELECT + scope.from() + WorkCounts.BY))),
                promises.of(asked.view(), query, scope.visible().asArray()));
    }

    private record Scope(View view, CaseloadBoard query, Visible visible) {
        String from() {
            return " from "
                    + view.table(CaseloadTable.CASES)
                    + " c where c.case_id = any (:visible)"
                    + (query.team() == null ? "" : " and c.team = :team");
        }

        StatementSpec bind(StatementSpec statement) {
            var bound = statement.param("visible", visible.asArray());
            return query.team() == null ? bound : bound.param("team", query.team().value());
        }
    }

    private StatementSpec ask(Scope scope, String sql) {
        return scope.bind(database.sql(sql))
                .param("tomorrow", days.endOfToday().atOffset(ZoneOffset.UTC))
                .param("today", days.today());
    }

    private OffsetDateTime ago(int number) {
        return days.start(days.today().minusDays(number)).atOffset(ZoneOffset.UTC);
    }

    private Totals totals(Scope scope) {
        var sql =
                """
                select count(*) as open,
                  count(*) filter (where c.worker is null) as unassigned,
                  count(*) filter (where c.next_follow_up_on < :today) as overdue,
                  count(*) filter (where c.silent_from < :tomorrow) as silent,
                  count(*) filter (where c.received_at >= :ago_30) as age_30,
                  count(*) filter (where c.received_at >= :ago_90) as age_90,
                  count(*) filter (where c.received_at >= :ago_180) as age_180
                """
                        + scope.from()
                        + " and "
                        + OPEN;
        return ask(scope, sql)
                .param("ago_30", ago(30))
                .param("ago_90", ago(90))
                .param("ago_180", ago(180))
                .query((row, _) -> totals(row))
                .single();
    }

    private static Totals totals(ResultSet row) throws SQLException {
        int open = row.getInt("open");
        return new Totals(
                open,
                row.getInt("unassigned"),
                row.getInt("overdue"),
                row.getInt("silent"),
                ageing(row.getInt("age_30"), row.getInt("age_90"), row.getInt("age_180"), open));
    }

    private static Ageing ageing(int upTo30, int upTo90, int upTo180, int all) {
        return new Ageing(upTo30, upTo90 - upTo30, upTo180 - upTo90, all - upTo180);
    }

    private List<WorkerLoads.Points> points(Scope scope) {
        var sql =
                """
                select c.worker, sum(c.weight) as points, sum(c.weight_risk) as risk,
                  sum(c.weight_agencies) as agencies, sum(c.weight_travel) as travel,
                  sum(c.weight_targets) as targets, count(*) as active,
                  count(*) filter (where c.silent_from < :tomorrow) as silent,
                  count(*) filter (where c.next_follow_up_on < :today) as overdue
                """
                        + scope.from()
                        + " and c.worker is not null and "
                        + OPEN
                        + " group by c.worker";
        return ask(scope, sql)
                .query((row, _) ->
                        new WorkerLoads.Points(
                                row.getObject("worker", UUID.class),
                                row.getInt("points"),
                                LoadSums.parts(row),
                                row.getInt("active"),
                                row.getInt("silent"),
                                row.getInt("overdue")))
                .list();
    }

    private List<Month> months(Scope scope) {
        var latest = days.thisMonth();
        var received = perMonth(scope, "c.received_at");
        var closed = perMonth(scope, "c.closed_at");
        return IntStream.rangeClosed(-11, 0)
                .mapToObj(latest::plusMonths)
                .map(m -> new Month(m, count(received, m), count(closed, m)))
                .toList();
    }

    private static int count(Map<YearMonth, Integer> counts, YearMonth month) {
        return counts.getOrDefault(month, 0);
    }

    private record Count(YearMonth month, int count) {}

    private Map<YearMonth, Integer> perMonth(Scope scope, String moment) {
        var first = days.thisMonth().minusMonths(11).atDay(1);
        var month = "to_char(" + moment + " at time zone :zone, 'YYYY-MM')";
        var sql =
                "select "
                        + month
                        + " as month, count(*) as count"
                        + scope.from()
                        + " and "
                        + moment
                        + " >= :since group by 1";
        return scope
                .bind(database.sql(sql))
                .param("since", days.start(first).atOffset(ZoneOffset.UTC))
                .param("zone", days.zone().getId())
                .query((row, _) ->
                        new Count(YearMonth.parse(row.getString("month")), row.getInt("count")))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Count::month, Count::count));
    }
}
