package org.beistand.workspace;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.platform.Json;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of drafts. */
final class DraftTable {
    private final JdbcClient database;

    DraftTable(JdbcClient database) {
        this.database = database;
    }

    /** The column that is sealed. */
    record Content(Sealed<DraftFields> fields) {}

    record Row(StaffId staff, String form, UUID id, Content content, Instant savedAt) {}

    void put(Row row) {
        var _ =
                database.sql(
                                """
                                insert into workspace.draft
                                  (staff_id, form, draft_id, content, saved_at)
                                values (?, ?, ?, ?::jsonb, ?)
                                on conflict (staff_id, form) do update
                                set draft_id = excluded.draft_id, content = excluded.content,
                                  saved_at = excluded.saved_at
                                """)
                        .param(row.staff().value())
                        .param(row.form())
                        .param(row.id())
                        .param(Json.stored().writeValueAsString(row.content()))
                        .param(row.savedAt().atOffset(ZoneOffset.UTC))
                        .update();
    }

    Optional<Row> find(StaffId staff, String form) {
        return database.sql(
                        """
                        select draft_id, content, saved_at from workspace.draft
                        where staff_id = ? and form = ?
                        """)
                .params(staff.value(), form)
                .query((row, _) ->
                        new Row(
                                staff,
                                form,
                                row.getObject("draft_id", UUID.class),
                                Json.stored().readValue(row.getString("content"), Content.class),
                                row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    Optional<UUID> idOf(StaffId staff, String form) {
        return database.sql("select draft_id from workspace.draft where staff_id = ? and form = ?")
                .params(staff.value(), form)
                .query(UUID.class)
                .optional();
    }

    int count(StaffId staff) {
        return database.sql("select count(*) from workspace.draft where staff_id = ?")
                .param(staff.value())
                .query(Integer.class)
                .single();
    }

    Optional<UUID> delete(StaffId staff, String form) {
        return database.sql(
                        """
                        delete from workspace.draft where staff_id = ? and form = ?
                        returning draft_id
                        """)
                .params(staff.value(), form)
                .query(UUID.class)
                .optional();
    }

    List<UUID> deleteBefore(StaffId staff, Instant moment) {
        return database.sql(
                        """
                        delete from workspace.draft where staff_id = ? and saved_at <= ?
                        returning draft_id
                        """)
                .params(staff.value(), moment.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject("draft_id", UUID.class))
                .list();
    }

    List<StaffId> ownersOfThoseBefore(Instant moment) {
        return database.sql("select distinct staff_id from workspace.draft where saved_at <= ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new StaffId(row.getObject("staff_id", UUID.class)))
                .list();
    }
}
