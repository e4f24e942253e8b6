package org.beistand.casefile.projection;

import org.beistand.casefile.DocumentFile;
import org.beistand.casefile.DocumentFileOf;
import org.beistand.casefile.DocumentsOfCase.Document;
import org.beistand.casefile.DocumentsOfCase.Version;
import org.beistand.language.NotPossible;
import org.beistand.queryside.Question.Asked;
import org.springframework.stereotype.Component;

/** Answers which bytes a document has; none while it counts as filed in error. */
@Component
final class DocumentFileAnswers {
    private final CaseFileTable table;

    DocumentFileAnswers(CaseFileTable table) {
        this.table = table;
    }

    DocumentFile answer(DocumentFileOf query, Asked asked) {
        var document =
                table.content(asked.view(), query.caseId()).documents().documents().stream()
                        .filter(d -> d.documentId().equals(query.documentId()))
                        .filter(d -> d.withdrawn() == null)
                        .findFirst()
                        .orElseThrow(NotPossible::new);
        return new DocumentFile(
                query.caseId(),
                document.documentId(),
                document.label(),
                version(document, query).content());
    }

    private static Version version(Document document, DocumentFileOf query) {
        return document.versions().stream()
                .filter(v -> query.version() == null || v.number() == query.version())
                .findFirst()
                .orElseThrow(NotPossible::new);
    }
}
