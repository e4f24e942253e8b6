package org.beistand.caseload.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;
    private final WorkerLoads loads;

    CaseloadBoardAnswers(DataSource database, Gate gate, Clock clock, WorkerLoads loads) {
        this.database = JdbcClient.create(database);
        this.gate = gate;
        this.clock = clock;
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
                loads.of(query, asked.actor(), points(scope)),
                totals.ageing(),
                months(scope));
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
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("today", LocalDate.now(clock));
    }

    private Totals totals(Scope scope) {
        var sql =
                """
                select count(*) as open,
                  count(*) filter (where c.worker is null) as unassigned,
                  count(*) filter (where c.next_follow_up_on < :today) as overdue,
                  count(*) filter (where c.silent_from <= :now) as silent,
                  count(*) filter (where c.received_at > :now - interval '30 days') as age_30,
                  count(*) filter (where c.received_at > :now - interval '90 days') as age_90,
                  count(*) filter (where c.received_at > :now - interval '180 days') as age_180
                """
                        + scope.from()
                        + " and "
                        + OPEN;
        return ask(scope, sql).query((row, _) -> totals(row)).single();
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
                select c.worker, sum(c.weight) as points, count(*) as active,
                  count(*) filter (where c.silent_from <= :now) as silent,
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
                                row.getInt("active"),
                                row.getInt("silent"),
                                row.getInt("overdue")))
                .list();
    }

    private List<Month> months(Scope scope) {
        var latest = YearMonth.now(clock);
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
        var month = "to_char(" + moment + " at time zone :zone, 'YYYY-MM')";
        var sql =
                "select "
                        + month
                        + " as month, count(*) as count"
                        + scope.from()
                        + " and "
                        + moment
                        + " > :now - interval '13 months' group by 1";
        return scope
                .bind(database.sql(sql))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("zone", clock.getZone().getId())
                .query((row, _) ->
                        new Count(YearMonth.parse(row.getString("month")), row.getInt("count")))
                .stream()
                .collect(java.util.stream.Collectors.toMap(Count::month, Count::count));
    }
}
