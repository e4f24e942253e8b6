package org.beistand.workspace;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.platform.Json;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of saved views. */
final class SavedViewTable {
    private final JdbcClient database;
    private final Clock clock;

    SavedViewTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Row(UUID id, String page, Sealed<ViewContent> content) {}

    /** The column as JSON. */
    private record Content(Sealed<ViewContent> view) {}

    List<Row> of(StaffId staff) {
        return database.sql(
                        """
                        select view_id, page, content from workspace.saved_view
                        where staff_id = ? order by saved_at, view_id
                        """)
                .param(staff.value())
                .query((row, _) ->
                        new Row(
                                row.getObject("view_id", UUID.class),
                                row.getString("page"),
                                Json.stored()
                                        .readValue(row.getString("content"), Content.class)
                                        .view()))
                .list();
    }

    /** False when the id is another person's. */
    boolean put(StaffId staff, Row row) {
        return database.sql(
                                """
                                insert into workspace.saved_view as kept
                                  (view_id, staff_id, page, content, saved_at)
                                values (?, ?, ?, ?::jsonb, ?)
                                on conflict (view_id) do update
                                set page = excluded.page, content = excluded.content
                                where kept.staff_id = excluded.staff_id
                                """)
                        .param(row.id())
                        .param(staff.value())
                        .param(row.page())
                        .param(Json.stored().writeValueAsString(new Content(row.content())))
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean delete(StaffId staff, UUID id) {
        return database.sql("delete from workspace.saved_view where view_id = ? and staff_id = ?")
                        .params(id, staff.value())
                        .update()
                == 1;
    }
}
