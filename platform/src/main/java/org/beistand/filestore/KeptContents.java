package org.beistand.filestore;

import java.sql.Connection;
import java.sql.SQLException;
import org.beistand.documents.DocumentId;
import org.beistand.documents.StoredContent;
import org.beistand.language.StaffId;
import org.beistand.language.TypedId;
import org.jspecify.annotations.Nullable;

/** Ties a content to the fact that names it, in the transaction of the fact. */
public final class KeptContents {
    private static final String KEEP =
            """
            update workspace.file_content set state = 'KEPT'
            where content_id = ? and state = 'WHOLE' and case_id = ? and document_id = ?
              and staff_id = ? and type = ? and size = ? and digest = ?
            """;

    private KeptContents() {}

    /**
     * What a fact says about a content.
     *
     * @param staff who files it, who must be the one who brought it
     */
    public record Named(
            TypedId matter, DocumentId document, StoredContent content, @Nullable StaffId staff) {}

    /**
     * Keeps the content for good. Says no when it is not whole, not what the fact says, belongs to
     * another case, document or member of staff, or was kept before.
     */
    public static boolean keep(Named named, Connection transaction) throws SQLException {
        if (named.staff() == null) {
            return false;
        }
        var content = named.content();
        try (var statement = transaction.prepareStatement(KEEP)) {
            statement.setObject(1, content.contentId().value());
            statement.setObject(2, named.matter().value());
            statement.setObject(3, named.document().value());
            statement.setObject(4, named.staff().value());
            statement.setString(5, content.type().name());
            statement.setLong(6, content.size().bytes());
            statement.setString(7, content.digest().hex());
            return statement.executeUpdate() == 1;
        }
    }
}
