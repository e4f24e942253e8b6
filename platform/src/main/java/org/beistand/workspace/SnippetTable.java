package org.beistand.workspace;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.platform.Json;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of ready texts. */
final class SnippetTable {
    private final JdbcClient database;
    private final Clock clock;

    SnippetTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Row(UUID id, String language, Sealed<SnippetContent> content) {}

    /** The column as JSON. */
    private record Content(Sealed<SnippetContent> snippet) {}

    List<Row> of(TeamId team) {
        return database.sql(
                        """
                        select snippet_id, language, content from workspace.snippet
                        where team_id = ?
                        """)
                .param(team.value())
                .query((row, _) ->
                        new Row(
                                row.getObject("snippet_id", UUID.class),
                                row.getString("language"),
                                Json.stored()
                                        .readValue(row.getString("content"), Content.class)
                                        .snippet()))
                .list();
    }

    /** False when the id is another team's. */
    boolean put(TeamId team, StaffId by, Row row) {
        return database.sql(
                                """
                                insert into workspace.snippet as kept
                                  (snippet_id, team_id, language, content, changed_by, changed_at)
                                values (?, ?, ?, ?::jsonb, ?, ?)
                                on conflict (snippet_id) do update
                                set language = excluded.language, content = excluded.content,
                                    changed_by = excluded.changed_by,
                                    changed_at = excluded.changed_at
                                where kept.team_id = excluded.team_id
                                """)
                        .params(
                                row.id(),
                                team.value(),
                                row.language(),
                                Json.stored().writeValueAsString(new Content(row.content())),
                                by.value(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean delete(TeamId team, UUID id) {
        return database.sql("delete from workspace.snippet where snippet_id = ? and team_id = ?")
                        .params(id, team.value())
                        .update()
                == 1;
    }
}
