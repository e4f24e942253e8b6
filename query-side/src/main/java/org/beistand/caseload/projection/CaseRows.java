package org.beistand.caseload.projection;

import static org.beistand.queryside.Columns.code;
import static org.beistand.queryside.Columns.dateOrNull;
import static org.beistand.queryside.Columns.instant;
import static org.beistand.queryside.Columns.instantOrNull;
import static org.beistand.queryside.Columns.uuid;
import static org.beistand.queryside.Columns.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.CaseNumber;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.Urgency;
import org.beistand.caseload.CaseRow;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.people.PersonId;
import org.beistand.queryside.OrganisationDays;
import org.beistand.queryside.SealedText;
import org.beistand.queryside.View;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lines of the case list for other read models. Does not ask the gate: whoever calls asks only for
 * what the gate named.
 */
@Component
public final class CaseRows {
    static final String NAME = "caseload";
    private final JdbcClient database;
    private final OrganisationDays days;

    CaseRows(DataSource database, OrganisationDays days) {
        this.database = JdbcClient.create(database);
        this.days = days;
    }

    /** The read model to be named by questions that use these rows. */
    public static String readModel() {
        return NAME;
    }

    /** The lines of these cases, latest number first. */
    public List<CaseEntry> of(View view, Collection<UUID> cases) {
        return where(view, "c.case_id = any (:ids)", cases);
    }

    /** The lines of those of these cases that are neither closed nor declined. */
    public List<CaseEntry> openOf(View view, Collection<UUID> cases) {
        return where(
                view, "c.case_id = any (:ids) and c.stage not in ('DECLINED', 'CLOSED')", cases);
    }

    /** The line of one case. */
    public Optional<CaseEntry> of(View view, AdvocacyCaseId id) {
        return of(view, List.of(id.value())).stream().findFirst();
    }

    /** The lines of all cases of these people, latest number first. */
    public List<CaseEntry> ofClients(View view, Collection<UUID> people) {
        return where(view, "c.client = any (:ids)", people);
    }

    /**
     * What a case is found by.
     *
     * @param over whether it was closed or declined
     */
    public record Findable(UUID caseId, String number, @Nullable UUID client, boolean over) {}

    /** What these cases are found by, in no order. */
    public List<Findable> findable(View view, Collection<UUID> cases) {
        return database.sql(
                        "select case_id, number, client, stage in ('DECLINED', 'CLOSED') as over"
                                + " from %s where case_id = any (:ids)"
                                        .formatted(view.table(CaseloadTable.CASES)))
                .param("ids", cases.toArray(UUID[]::new))
                .query((row, _) ->
                        new Findable(
                                uuid(row, "case_id"),
                                row.getString("number"),
                                uuidOrNull(row, "client"),
                                row.getBoolean("over")))
                .list();
    }

    private List<CaseEntry> where(View view, String condition, Collection<UUID> ids) {
        var sql = select(view) + " where " + condition + " order by c.number desc";
        return database.sql(sql)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> entry(row, days.endOfToday()))
                .list();
    }

    static String select(View view) {
        return "select c.*, p.name as client_name from %s c left join %s p on p.person_id = c.client"
                .formatted(view.table(CaseloadTable.CASES), view.table(CaseloadTable.PEOPLE));
    }

    static CaseEntry entry(ResultSet row, Instant endOfToday) throws SQLException {
        return new CaseEntry(
                row(row, endOfToday),
                row.getLong("version"),
                instantOrNull(row, "assigned_at"),
                dateOrNull(row, "waitlist_review_on"),
                instantOrNull(row, "silent_from"));
    }

    static CaseRow row(ResultSet row, Instant endOfToday) throws SQLException {
        var silentFrom = instantOrNull(row, "silent_from");
        return new CaseRow(
                new AdvocacyCaseId(uuid(row, "case_id")),
                new CaseNumber(row.getString("number")),
                code(row, "stage", CaseStage.class),
                code(row, "kind", CaseKind.class),
                code(row, "urgency", Urgency.class),
                new TeamId(uuid(row, "team")),
                id(row, "worker", StaffId::new),
                row.getInt("weight"),
                CaseloadTable.weight(row),
                WorkColumns.read(row).at(code(row, "stage", CaseStage.class)),
                id(row, "client", PersonId::new),
                SealedText.readNullable(row.getString("client_name")),
                instant(row, "received_at"),
                instantOrNull(row, "last_contact_at"),
                dateOrNull(row, "next_follow_up_on"),
                silentFrom != null && silentFrom.isBefore(endOfToday),
                instantOrNull(row, "closed_at"),
                row.getLong("position"));
    }

    private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> type)
            throws SQLException {
        var id = uuidOrNull(row, column);
        return id == null ? null : type.apply(id);
    }
}
