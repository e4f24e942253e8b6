package org.beistand.audittrail.projection;

import static org.beistand.queryside.Columns.code;
import static org.beistand.queryside.Columns.codeOrNull;
import static org.beistand.queryside.Columns.instant;
import static org.beistand.queryside.Columns.instantOrNull;
import static org.beistand.queryside.Columns.uuid;
import static org.beistand.queryside.Columns.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.beistand.audittrail.AuditTrailOf.Entry;
import org.beistand.audittrail.AuditTrailOf.Kind;
import org.beistand.audittrail.projection.ChangeProjection.Change;
import org.beistand.audittrail.projection.Merged.Numbered;
import org.beistand.audittrail.projection.TrailedCaseProjection.TrailedCase;
import org.beistand.language.Channel;
import org.beistand.language.Purpose;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.platform.Json;
import org.beistand.queryside.Table;
import org.beistand.queryside.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/** The rows of the audit trail; readings stand in the record of reading. */
@Component
final class AuditTrailTable {
    private static final String CHANGES = "audittrail_change";
    private static final String CASES = "audittrail_case";
    private static final ObjectReader CODES =
            Json.stored().readerFor(new TypeReference<Map<String, String>>() {});
    private final JdbcClient database;

    AuditTrailTable(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    static Table<Change> changes() {
        return Table.<Change>named(CHANGES)
                .number("position", c -> c.fact().position())
                .instant("at", c -> c.fact().provenance().recordedAt())
                .text("what", c -> c.fact().name())
                .uuid("staff", c -> staff(c.fact().provenance().author().staff()))
                .code("role", c -> c.fact().provenance().author().role())
                .text("process", c -> c.fact().provenance().author().process())
                .uuid("case_id", Change::caseId)
                .uuid("person_id", Change::personId)
                .code("purpose", c -> c.fact().provenance().purpose())
                .code("channel", c -> c.fact().provenance().channel())
                .text("codes", c -> Json.stored().writeValueAsString(c.codes()))
                .instant("occurred_at", ChangeProjection::occurredAt)
                .onlyAdded();
    }

    private static @org.jspecify.annotations.Nullable UUID staff(
            @org.jspecify.annotations.Nullable StaffId staff) {
        return staff == null ? null : staff.value();
    }

    static Table<TrailedCase> cases() {
        return Table.<TrailedCase>named(CASES)
                .uuid("case_id", TrailedCase::caseId)
                .number("position", TrailedCase::position)
                .text("number", TrailedCase::number)
                .uuid("team", TrailedCase::team)
                .readBy(row ->
                        new TrailedCase(
                                uuid(row, "case_id"),
                                row.getLong("position"),
                                row.getString("number"),
                                uuid(row, "team")));
    }

    /** Changes in the reach of the one who asks, latest first. */
    List<Numbered> changes(View view, ChangesWanted wanted) {
        var sql =
                """
                select c.*, k.number from %s c left join %s k on k.case_id = c.case_id
                where %s order by c.position desc limit :atMost
                """
                        .formatted(view.table(CHANGES), view.table(CASES), wanted.condition());
        return database.sql(sql)
                .params(wanted.params())
                .query((row, _) -> new Numbered(row.getLong("position"), entry(row)))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var staff = uuidOrNull(row, "staff");
        return new Entry(
                Kind.CHANGE,
                row.getString("what"),
                instant(row, "at"),
                row.getLong("position"),
                staff == null ? null : new StaffId(staff),
                codeOrNull(row, "role", Role.class),
                row.getString("process"),
                uuidOrNull(row, "case_id"),
                row.getString("number"),
                uuidOrNull(row, "person_id"),
                code(row, "purpose", Purpose.class),
                code(row, "channel", Channel.class),
                CODES.readValue(row.getString("codes")),
                instantOrNull(row, "occurred_at"));
    }

    /** The cases of a team. */
    Set<UUID> ofTeam(View view, UUID team) {
        return new HashSet<>(
                database.sql(
                                "select case_id from %s where team = :team"
                                        .formatted(view.table(CASES)))
                        .param("team", team)
                        .query(UUID.class)
                        .list());
    }

    /** The numbers of these cases. */
    Map<UUID, String> numbers(View view, Collection<UUID> cases) {
        return database
                .sql(
                        "select case_id, number from %s where case_id = any (:cases)"
                                .formatted(view.table(CASES)))
                .param("cases", cases.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(uuid(row, "case_id"), row.getString("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
