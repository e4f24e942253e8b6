package org.beistand.chronology.projection;

import static org.beistand.queryside.Columns.code;
import static org.beistand.queryside.Columns.instant;

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
import org.beistand.queryside.Fact;
import org.beistand.queryside.FactReader;
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
    private final FactReader facts;

    ChronologyTable(DataSource database, FactReader facts) {
        this.database = JdbcClient.create(database);
        this.facts = facts;
    }

    /** One entry, with the fact as it was recorded. */
    record Row(UUID caseId, Instant occurredAt, EntryGroup group, Fact fact) {}

    static Table<Row> entries() {
        return Table.<Row>named(ENTRIES)
                .number("position", r -> r.fact().position())
                .uuid("case_id", Row::caseId)
                .number("version", r -> r.fact().provenance().version())
                .instant("occurred_at", Row::occurredAt)
                .code("entry_group", Row::group)
                .text("name", r -> r.fact().name())
                .text("revision", r -> r.fact().revision())
                .instant("recorded_at", r -> r.fact().provenance().recordedAt())
                .text("payload", r -> r.fact().payload())
                .text("metadata", r -> r.fact().metadata())
                .onlyAdded();
    }

    /** One more entry than asked for, so that it shows whether there is a next page. */
    List<Entry> page(View view, ChronologyOf query) {
        var params = params(query);
        var sql =
                "select * from %s where %s and %s order by occurred_at desc, position desc limit :atMost"
                        .formatted(view.table(ENTRIES), matching(query), older(query, params));
        return database.sql(sql).params(params).query((row, _) -> entry(row)).list();
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

    private Entry entry(ResultSet row) throws SQLException {
        var fact =
                facts.read(
                        new FactReader.Row(
                                row.getLong("position"),
                                row.getLong("version"),
                                row.getString("name"),
                                row.getString("revision"),
                                instant(row, "recorded_at"),
                                row.getString("payload"),
                                row.getString("metadata")));
        return new Entry(
                (AdvocacyCaseEvent) fact.event(),
                code(row, "entry_group", EntryGroup.class),
                instant(row, "occurred_at"),
                fact.provenance());
    }
}
