package org.beistand.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of {@code event_store.deadline}: db-scheduler takes them up and away, this writes them
 * where the facts are written. A row is named by whom it is about and by an id of its own, under
 * which its command is sent: however often it is taken up, it counts once.
 */
final class DeadlineTable implements Deadlines {
    static final String NAME = "event_store.deadline";
    private static final String OF =
            " task_name = :kind and task_instance >= :from and task_instance < :to";
    private final JdbcClient database;
    private final Supplier<UUID> ids;

    DeadlineTable(DataSource database, Supplier<UUID> ids) {
        this.database = JdbcClient.create(database);
        this.ids = ids;
    }

    /** A row that waits. */
    record Waiting(String kind, String instance, Instant at) {}

    @Override
    public void replan(String kind, UUID about, @Nullable Instant at) {
        var wanted = at == null ? List.<Instant>of() : List.of(at);
        if (waiting(kind, about).equals(wanted)) {
            return;
        }
        var _ = about("delete from " + NAME + " where not picked and" + OF, kind, about).update();
        if (at != null) {
            insert(kind, about, at);
        }
    }

    /** What is being woken at this moment is not waiting any more. */
    private List<Instant> waiting(String kind, UUID about) {
        var sql = "select execution_time from " + NAME + " where not picked and" + OF;
        return about(sql, kind, about).query((row, _) -> instant(row, 1)).list();
    }

    private JdbcClient.StatementSpec about(String sql, String kind, UUID about) {
        return database.sql(sql)
                .param("kind", kind)
                .param("from", about + "@")
                .param("to", about + "A");
    }

    private void insert(String kind, UUID about, Instant at) {
        var _ =
                database.sql(
                                """
                                insert into event_store.deadline
                                    (task_name, task_instance, execution_time, picked, version)
                                values (:kind, :instance, :at, false, 1)
                                """)
                        .param("kind", kind)
                        .param("instance", about + "@" + ids.get())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update();
    }

    /** The row that comes due first, if one does by then. */
    Optional<Waiting> firstDue(Instant by) {
        return database.sql(
                        """
                        select task_name, task_instance, execution_time from event_store.deadline
                        where not picked and execution_time <= :by
                        order by execution_time, task_instance limit 1
                        """)
                .param("by", by.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Waiting(row.getString(1), row.getString(2), instant(row, 3)))
                .optional();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    void remove(Waiting row) {
        var _ =
                database.sql(
                                "delete from event_store.deadline"
                                        + " where task_name = :kind and task_instance = :instance")
                        .param("kind", row.kind())
                        .param("instance", row.instance())
                        .update();
    }

    /**
     * How things stand.
     *
     * @param late rows that should have been taken up long ago
     * @param failing rows that were tried several times in vain
     */
    record Standing(long waiting, long late, long failing) {}

    Standing standing(Instant lateBefore) {
        return database.sql(
                        """
                        select count(*) as waiting,
                            count(*) filter (where execution_time < :late) as late,
                            count(*) filter (where consecutive_failures > 3) as failing
                        from event_store.deadline
                        """)
                .param("late", lateBefore.atOffset(ZoneOffset.UTC))
                .query(Standing.class)
                .single();
    }
}
