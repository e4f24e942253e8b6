package org.beistand.filestore;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.beistand.documents.ContentId;
import org.beistand.documents.StoredContent;
import org.beistand.language.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of contents and their pieces. */
final class FileTable {
    private final JdbcClient database;

    FileTable(JdbcClient database) {
        this.database = database;
    }

    /** A content that begins to arrive. */
    record Begun(
            ContentId content, UUID document, UUID caseId, StaffId staff, UUID key, Instant at) {}

    /** What is needed to read a content. */
    record Kept(UUID key, int pieces) {}

    int waiting(StaffId staff) {
        return database.sql(
                        """
                        select count(*) from workspace.file_content
                        where staff_id = ? and state in ('UPLOADING', 'WHOLE')
                        """)
                .param(staff.value())
                .query(Integer.class)
                .single();
    }

    void begin(Begun row) {
        var _ =
                database.sql(
                                """
                                insert into workspace.file_content
                                  (content_id, document_id, case_id, staff_id, key_id, state,
                                   begun_at)
                                values (?, ?, ?, ?, ?, 'UPLOADING', ?)
                                """)
                        .params(
                                row.content().value(),
                                row.document(),
                                row.caseId(),
                                row.staff().value(),
                                row.key(),
                                row.at().atOffset(ZoneOffset.UTC))
                        .update();
    }

    void add(ContentId content, int number, byte[] sealed) {
        var _ =
                database.sql("insert into workspace.file_piece values (?, ?, ?)")
                        .params(content.value(), number, sealed)
                        .update();
    }

    /** Whether it was still arriving, and so is whole now. */
    boolean whole(StoredContent content, int pieces) {
        return database.sql(
                                """
                                update workspace.file_content
                                set state = 'WHOLE', type = ?, size = ?, digest = ?, pieces = ?
                                where content_id = ? and state = 'UPLOADING'
                                """)
                        .params(
                                content.type().name(),
                                content.size().bytes(),
                                content.digest().hex(),
                                pieces,
                                content.contentId().value())
                        .update()
                == 1;
    }

    /** Takes its pieces away, unless a fact names it. */
    void sweep(ContentId content) {
        var _ = sweep("content_id = ?", content.value());
    }

    /** The same for all that began before and that no fact names; answers how many. */
    int sweepBefore(Instant moment) {
        return sweep("begun_at < ?", moment.atOffset(ZoneOffset.UTC));
    }

    private int sweep(String which, Object value) {
        var swept =
                database.sql(
                                """
                                with swept as (
                                  update workspace.file_content set state = 'SWEPT'
                                  where state in ('UPLOADING', 'WHOLE') and %s
                                  returning content_id),
                                gone as (
                                  delete from workspace.file_piece p using swept
                                  where p.content_id = swept.content_id)
                                select content_id from swept
                                """
                                        .formatted(which))
                        .param(value)
                        .query((row, _) -> row.getObject("content_id", UUID.class))
                        .list();
        return swept.size();
    }

    Optional<Kept> kept(UUID document, StoredContent content) {
        return database.sql(
                        """
                        select key_id, pieces from workspace.file_content
                        where content_id = ? and document_id = ? and state = 'KEPT'
                        """)
                .params(content.contentId().value(), document)
                .query((row, _) ->
                        new Kept(row.getObject("key_id", UUID.class), row.getInt("pieces")))
                .optional();
    }

    Optional<byte[]> piece(ContentId content, int number) {
        return database.sql(
                        "select sealed from workspace.file_piece where content_id = ? and number = ?")
                .params(content.value(), number)
                .query((row, _) -> row.getBytes("sealed"))
                .optional();
    }
}
