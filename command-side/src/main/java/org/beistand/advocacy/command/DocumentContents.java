package org.beistand.advocacy.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.beistand.advocacy.DocumentEvent;
import org.beistand.advocacy.DocumentEvent.DocumentFiled;
import org.beistand.advocacy.DocumentEvent.DocumentRelabelled;
import org.beistand.advocacy.DocumentEvent.DocumentVersionFiled;
import org.beistand.advocacy.DocumentEvent.DocumentWithdrawn;
import org.beistand.advocacy.DocumentRejection.ContentNotThere;
import org.beistand.documents.StoredContent;
import org.beistand.filestore.KeptContents;
import org.beistand.filestore.KeptContents.Named;
import org.beistand.rules.SetRule;
import org.beistand.rules.Staged;

/** What a document says it holds is there, whole, and was brought by the one who files it. */
final class DocumentContents implements SetRule {

    @Override
    public void write(List<Staged<?>> facts, Connection transaction) throws SQLException {
        for (var fact : facts) {
            if (fact.event() instanceof DocumentEvent event) {
                write(event, fact, transaction);
            }
        }
    }

    private static void write(DocumentEvent event, Staged<?> fact, Connection transaction)
            throws SQLException {
        switch (event) {
            case DocumentFiled e -> keep(e, e.content(), fact, transaction);
            case DocumentVersionFiled e -> keep(e, e.content(), fact, transaction);
            case DocumentRelabelled _, DocumentWithdrawn _ -> {}
        }
    }

    private static void keep(
            DocumentEvent event, StoredContent content, Staged<?> fact, Connection transaction)
            throws SQLException {
        var named = new Named(event.caseId(), event.documentId(), content, fact.author().staff());
        if (!KeptContents.keep(named, transaction)) {
            throw new ContentNotThere(event.caseId());
        }
    }
}
