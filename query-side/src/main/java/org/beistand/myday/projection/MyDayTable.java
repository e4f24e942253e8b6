package org.beistand.myday.projection;

import static org.beistand.queryside.Columns.code;
import static org.beistand.queryside.Columns.dateOrNull;
import static org.beistand.queryside.Columns.instantOrNull;
import static org.beistand.queryside.Columns.uuid;
import static org.beistand.queryside.Columns.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.beistand.advocacy.ApprovalSubject;
import org.beistand.myday.projection.ContactProjection.WorkerContact;
import org.beistand.myday.projection.DueProjection.Due;
import org.beistand.myday.projection.DueProjection.Waiting;
import org.beistand.myday.projection.OpenFollowUpProjection.OpenFollowUp;
import org.beistand.queryside.SealedText;
import org.beistand.queryside.Table;
import org.beistand.queryside.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of my day: open follow-ups, what else is due or undecided, and contacts. */
@Component
final class MyDayTable {
    private static final String FOLLOW_UPS = "myday_follow_up";
    static final String DUE = "myday_due";
    private static final String CONTACTS = "myday_contact";
    private final JdbcClient database;

    MyDayTable(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    static Table<OpenFollowUp> followUps() {
        return Table.<OpenFollowUp>named(FOLLOW_UPS)
                .uuid("follow_up_id", OpenFollowUp::followUpId)
                .number("position", OpenFollowUp::position)
                .uuid("case_id", OpenFollowUp::caseId)
                .date("due_on", OpenFollowUp::dueOn)
                .text("text", f -> SealedText.of(f.text()))
                .readBy(MyDayTable::followUp);
    }

    static Table<Due> due() {
        return Table.<Due>named(DUE)
                .uuid("part", Due::part)
                .number("position", Due::position)
                .uuid("case_id", Due::caseId)
                .code("kind", Due::kind)
                .date("due_on", d -> d.waiting().dueOn())
                .text("action", d -> SealedText.of(d.waiting().action()))
                .code("subject", d -> d.waiting().subject())
                .uuid("asked_by", d -> d.waiting().askedBy())
                .instant("asked_at", d -> d.waiting().askedAt())
                .readBy(MyDayTable::due);
    }

    private static Due due(ResultSet row) throws SQLException {
        var subject = row.getString("subject");
        return new Due(
                uuid(row, "part"),
                row.getLong("position"),
                uuid(row, "case_id"),
                code(row, "kind", DueKind.class),
                new Waiting(
                        dateOrNull(row, "due_on"),
                        SealedText.readNullable(row.getString("action")),
                        subject == null ? null : ApprovalSubject.valueOf(subject),
                        uuidOrNull(row, "asked_by"),
                        instantOrNull(row, "asked_at")));
    }

    /** What in these cases has come to its day by this one, earliest first, or has none. */
    List<Due> open(View view, Set<UUID> cases, LocalDate by) {
        return database.sql(
                        """
                        select * from %s
                        where case_id = any (:cases) and coalesce(due_on, :by) <= :by
                        order by due_on, asked_at, part
                        """
                                .formatted(view.table(DUE)))
                .param("cases", cases.toArray(UUID[]::new))
                .param("by", by)
                .query((row, _) -> due(row))
                .list();
    }

    /** What was passed on without consent in these cases and waits for a review. */
    List<Due> unreviewed(View view, Set<UUID> cases) {
        return database.sql(
                        """
                        select * from %s where case_id = any (:cases) and kind like 'DISCLOSURE%%'
                        order by asked_at, part
                        """
                                .formatted(view.table(DUE)))
                .param("cases", cases.toArray(UUID[]::new))
                .query((row, _) -> due(row))
                .list();
    }

    static Table<WorkerContact> contacts() {
        return Table.<WorkerContact>named(CONTACTS)
                .number("position", WorkerContact::position)
                .uuid("case_id", WorkerContact::caseId)
                .uuid("staff", WorkerContact::staff)
                .instant("occurred_at", WorkerContact::occurredAt)
                .onlyAdded();
    }

    private static OpenFollowUp followUp(ResultSet row) throws SQLException {
        return new OpenFollowUp(
                uuid(row, "follow_up_id"),
                row.getLong("position"),
                uuid(row, "case_id"),
                row.getObject("due_on", LocalDate.class),
                SealedText.read(Objects.requireNonNull(row.getString("text"))));
    }

    /** Open follow-ups of these cases that are due by the day, earliest first. */
    List<OpenFollowUp> due(View view, Set<UUID> cases, LocalDate by) {
        return database.sql(
                        """
                        select * from %s where case_id = any (:cases) and due_on <= :by
                        order by due_on, follow_up_id
                        """
                                .formatted(view.table(FOLLOW_UPS)))
                .param("cases", cases.toArray(UUID[]::new))
                .param("by", by)
                .query((row, _) -> followUp(row))
                .list();
    }

    int contactsSince(View view, UUID staff, Instant since) {
        return database.sql(
                        "select count(*) from %s where staff = :staff and occurred_at >= :since"
                                .formatted(view.table(CONTACTS)))
                .param("staff", staff)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
