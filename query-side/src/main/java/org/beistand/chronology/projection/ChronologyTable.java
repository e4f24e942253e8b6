package org.beistand.chronology.projection;

import static java.util.Objects.requireNonNull;
import static org.beistand.queryside.Columns.code;
import static org.beistand.queryside.Columns.instant;
import static org.beistand.queryside.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.chronology.Chronology.Entry;
import org.beistand.chronology.ChronologyOf;
import org.beistand.chronology.EntryGroup;
import org.beistand.queryside.Cursor;
import org.beistand.queryside.EventLog;
import org.beistand.queryside.Fact;
import org.beistand.queryside.Limit;
import org.beistand.queryside.Table;
import org.beistand.queryside.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the chronology. */
@Component
final class ChronologyTable {
    private static final String ENTRIES = "chronology_entry";
    private final JdbcClient database;
    private final EventLog log;

    ChronologyTable(DataSource database, EventLog log) {
        this.database = JdbcClient.create(database);
        this.log = log;
    }

    /** One entry; the fact itself stays in the log. */
    record Row(long position, UUID caseId, Instant occurredAt, EntryGroup group) {}

    static Table<Row> entries() {
        return Table.<Row>named(ENTRIES)
                .number("position", Row::position)
                .uuid("case_id", Row::caseId)
                .instant("occurred_at", Row::occurredAt)
                .code("entry_group", Row::group)
                .onlyAdded();
    }

    /** One more entry than asked for, so that it shows whether there is a next page. */
    List<Entry> page(View view, ChronologyOf query) {
        var params = params(query);
        var sql =
                "select * from %s where %s and %s order by occurred_at desc, position desc limit :atMost"
                        .formatted(view.table(ENTRIES), matching(query), older(query, params));
        var rows = database.sql(sql).params(params).query((row, _) -> row(row)).list();
        var facts = log.at(rows.stream().map(Row::position).toList());
        return rows.stream()
                .map(row -> entry(row, requireNonNull(facts.get(row.position()))))
                .toList();
    }

    int total(View view, ChronologyOf query) {
        return database.sql(
                        "select count(*) from %s where %s"
                                .formatted(view.table(ENTRIES), matching(query)))
                .params(params(query))
                .query(Integer.class)
                .single();
    }

    private static Map<String, Object> params(ChronologyOf query) {
        var params = new HashMap<String, Object>();
        var _ = params.put("case", query.caseId().value());
        var _ =
                params.put(
                        "groups", query.groups().stream().map(Enum::name).toArray(String[]::new));
        var _ = params.put("atMost", Limit.of(query.limit()) + 1);
        return params;
    }

    private static String matching(ChronologyOf query) {
        return "case_id = :case"
                + (query.groups().isEmpty() ? "" : " and entry_group = any (:groups)");
    }

    private static String older(ChronologyOf query, Map<String, Object> params) {
        if (query.before() == null) {
            return "true";
        }
        var cursor = Cursor.read(query.before(), 2);
        var at = Instant.EPOCH.plusNanos(cursor.number(0) * 1000);
        var _ = params.put("beforeTime", at.atOffset(ZoneOffset.UTC));
        var _ = params.put("beforePosition", cursor.number(1));
        return "(occurred_at, position) < (:beforeTime, :beforePosition)";
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("position"),
                uuid(row, "case_id"),
                instant(row, "occurred_at"),
                code(row, "entry_group", EntryGroup.class));
    }

    private static Entry entry(Row row, Fact fact) {
        return new Entry(
                (AdvocacyCaseEvent) fact.event(), row.group(), row.occurredAt(), fact.provenance());
    }
}
