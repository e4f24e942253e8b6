package org.beistand.chronology.projection;

import static java.util.Objects.requireNonNull;
import static org.beistand.queryside.Columns.code;
import static org.beistand.queryside.Columns.instant;
import static org.beistand.queryside.Columns.uuid;
import static org.beistand.queryside.Columns.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.beistand.advocacy.EntryEvent;
import org.beistand.chronology.Chronology.Entry;
import org.beistand.chronology.ChronologyOf;
import org.beistand.chronology.EntriesOf;
import org.beistand.chronology.EntryGroup;
import org.beistand.queryside.Cursor;
import org.beistand.queryside.EventLog;
import org.beistand.queryside.Limit;
import org.beistand.queryside.Table;
import org.beistand.queryside.View;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the chronology. */
@Component
final class ChronologyTable {
    static final String ENTRIES = "chronology_entry";
    private final JdbcClient database;
    private final EventLog log;

    ChronologyTable(DataSource database, EventLog log) {
        this.database = JdbcClient.create(database);
        this.log = log;
    }

    /**
     * One entry; the fact itself stays in the log.
     *
     * @param entryId the note or contact it is about
     * @param onlyFor whom, beside supervisors, that note is for; stands at the fact that says so
     * @param alsoFor who else may read it; stands at the fact that says so
     * @param sharedAs what its copies in other cases share; stands at the fact that says so
     * @param askedBy whose entry waits to be signed off; stands at the fact that says so
     */
    record Row(
            long position,
            UUID caseId,
            Instant occurredAt,
            EntryGroup group,
            @Nullable UUID entryId,
            @Nullable UUID onlyFor,
            @Nullable UUID alsoFor,
            @Nullable UUID sharedAs,
            @Nullable UUID askedBy) {}

    /** An entry, and what its copies in other cases share, if there are any. */
    record Read(Entry entry, @Nullable UUID sharedAs) {}

    static Table<Row> entries() {
        return Table.<Row>named(ENTRIES)
                .number("position", Row::position)
                .uuid("case_id", Row::caseId)
                .instant("occurred_at", Row::occurredAt)
                .code("entry_group", Row::group)
                .uuid("entry_id", Row::entryId)
                .uuid("only_for", Row::onlyFor)
                .uuid("also_for", Row::alsoFor)
                .uuid("shared_as", Row::sharedAs)
                .uuid("asked_by", Row::askedBy)
                .onlyAdded();
    }

    /** One more entry than asked for, so that it shows whether there is a next page. */
    List<Read> page(View view, ChronologyOf query, Reader reader) {
        var params = params(query, reader);
        var sql =
                "select * from %s e where %s and %s order by occurred_at desc, position desc limit :atMost"
                        .formatted(
                                view.table(ENTRIES),
                                matching(view, query.groups(), reader),
                                older(query, params));
        return entries(view, database.sql(sql).params(params).query((row, _) -> row(row)).list());
    }

    int total(View view, ChronologyOf query, Reader reader) {
        return database.sql(
                        "select count(*) from %s e where %s"
                                .formatted(
                                        view.table(ENTRIES),
                                        matching(view, query.groups(), reader)))
                .params(params(query, reader))
                .query(Integer.class)
                .single();
    }

    /** Some notes and contacts as they were first written, latest first. */
    List<Read> some(View view, EntriesOf query, Reader reader) {
        var params = new HashMap<String, Object>();
        var _ = params.put("case", query.caseId().value());
        var _ = params.put("ids", query.entries().toArray(UUID[]::new));
        var _ = params.put("reader", reader.id());
        var sql =
                "select * from %s e where %s and entry_id = any (:ids) order by occurred_at desc, position desc"
                        .formatted(view.table(ENTRIES), matching(view, Set.of(), reader));
        var rows = database.sql(sql).params(params).query((row, _) -> row(row)).list();
        return entries(view, rows).stream()
                .filter(e -> !(e.entry().event() instanceof EntryEvent))
                .toList();
    }

    private List<Read> entries(View view, List<Row> rows) {
        var later = later(view, rows);
        var facts =
                log.at(
                        Stream.concat(rows.stream(), later.stream())
                                .map(Row::position)
                                .distinct()
                                .toList());
        var afterwards = Afterwards.of(later, facts);
        return rows.stream()
                .map(row -> afterwards.entry(row, requireNonNull(facts.get(row.position()))))
                .toList();
    }

    /** All that is about these notes and contacts, in the order in which it was recorded. */
    private List<Row> later(View view, List<Row> rows) {
        var ids = rows.stream().map(Row::entryId).filter(Objects::nonNull).toArray(UUID[]::new);
        return database.sql(
                        "select * from %s where entry_id = any (:ids) order by position"
                                .formatted(view.table(ENTRIES)))
                .param("ids", ids)
                .query((row, _) -> row(row))
                .list();
    }

    private static Map<String, Object> params(ChronologyOf query, Reader reader) {
        var params = new HashMap<String, Object>();
        var _ = params.put("reader", reader.id());
        var _ = params.put("case", query.caseId().value());
        var _ =
                params.put(
                        "groups", query.groups().stream().map(Enum::name).toArray(String[]::new));
        var _ = params.put("atMost", Limit.of(query.limit()) + 1);
        return params;
    }

    /** What two people may read is left out for a third, with all that became of it. */
    private static String matching(View view, Set<EntryGroup> groups, Reader reader) {
        var all =
                "case_id = :case and only_for is null and shared_as is null and asked_by is null"
                        + (groups.isEmpty() ? "" : " and entry_group = any (:groups)");
        return reader.readsAll()
                ? all
                : all
                        + """
                         and (entry_id is null or not exists (select 1 from %1$s r
                         where r.entry_id = e.entry_id and r.only_for <> :reader
                         and not exists (select 1 from %1$s p
                         where p.entry_id = e.entry_id and p.also_for = :reader)))
                        """
                                .formatted(view.table(ENTRIES));
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
                code(row, "entry_group", EntryGroup.class),
                uuidOrNull(row, "entry_id"),
                uuidOrNull(row, "only_for"),
                uuidOrNull(row, "also_for"),
                uuidOrNull(row, "shared_as"),
                uuidOrNull(row, "asked_by"));
    }
}
