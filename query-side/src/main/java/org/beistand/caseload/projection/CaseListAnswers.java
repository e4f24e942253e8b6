package org.beistand.caseload.projection;

import java.util.List;
import javax.sql.DataSource;
import org.beistand.access.Gate;
import org.beistand.caseload.CaseList;
import org.beistand.caseload.CaseRow;
import org.beistand.queryside.Cursor;
import org.beistand.queryside.OrganisationDays;
import org.beistand.queryside.Question.Asked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which cases there are, page by page. */
@Component
final class CaseListAnswers {
    private final JdbcClient database;
    private final Gate gate;
    private final OrganisationDays days;

    CaseListAnswers(DataSource database, Gate gate, OrganisationDays days) {
        this.database = JdbcClient.create(database);
        this.gate = gate;
        this.days = days;
    }

    private record Keyed(CaseRow row, String key) {}

    CaseList.Page answer(CaseList query, Asked asked) {
        var visible = gate.visibleCases(asked.actor()).asArray();
        var sql = new CaseListSql(asked.view(), query, visible, days);
        var found =
                database.sql(sql.page())
                        .params(sql.params())
                        .query((row, _) ->
                                new Keyed(
                                        CaseRows.row(row, days.endOfToday()),
                                        row.getString("sort_key")))
                        .list();
        int total = database.sql(sql.total()).params(sql.params()).query(Integer.class).single();
        var shown = found.stream().limit(query.limit()).toList();
        return new CaseList.Page(
                shown.stream().map(Keyed::row).toList(), total, next(found, shown));
    }

    private static @org.jspecify.annotations.Nullable String next(
            List<Keyed> found, List<Keyed> shown) {
        if (found.size() == shown.size()) {
            return null;
        }
        var last = shown.getLast();
        return Cursor.of(last.key(), last.row().number().text()).text();
    }
}
