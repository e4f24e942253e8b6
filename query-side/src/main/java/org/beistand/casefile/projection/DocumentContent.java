package org.beistand.casefile.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.beistand.advocacy.DocumentEvent;
import org.beistand.advocacy.DocumentEvent.DocumentFiled;
import org.beistand.advocacy.DocumentEvent.DocumentRelabelled;
import org.beistand.advocacy.DocumentEvent.DocumentVersionFiled;
import org.beistand.advocacy.DocumentEvent.DocumentWithdrawn;
import org.beistand.casefile.DocumentsOfCase;
import org.beistand.casefile.DocumentsOfCase.Document;
import org.beistand.casefile.DocumentsOfCase.Version;
import org.beistand.documents.DocumentId;
import org.beistand.documents.StoredContent;
import org.beistand.language.Provenance;

/** The documents of a case while they are put together, fact by fact. */
final class DocumentContent {
    private final Map<DocumentId, Document> documents = new LinkedHashMap<>();

    void add(DocumentEvent event, Provenance by) {
        switch (event) {
            case DocumentFiled e -> filed(e, by);
            case DocumentVersionFiled e -> change(e, d -> with(d, and(d, e, by)));
            case DocumentRelabelled e -> change(e, d -> called(d, e));
            case DocumentWithdrawn e -> change(e, d -> withdrawn(d, e));
        }
    }

    private void filed(DocumentFiled e, Provenance by) {
        var first = List.of(version(1, e.content(), by));
        var document = new Document(e.documentId(), e.kind(), e.label(), first, null);
        var _ = documents.put(e.documentId(), document);
    }

    private void change(DocumentEvent event, UnaryOperator<Document> how) {
        var _ = documents.computeIfPresent(event.documentId(), (_, d) -> how.apply(d));
    }

    private static Document with(Document d, List<Version> versions) {
        return new Document(d.documentId(), d.kind(), d.label(), versions, d.withdrawn());
    }

    private static Document called(Document d, DocumentRelabelled e) {
        return new Document(d.documentId(), e.kind(), e.label(), d.versions(), d.withdrawn());
    }

    private static Document withdrawn(Document d, DocumentWithdrawn e) {
        return new Document(d.documentId(), d.kind(), d.label(), d.versions(), e.reason());
    }

    private static List<Version> and(Document document, DocumentVersionFiled e, Provenance by) {
        var versions = new ArrayList<>(document.versions());
        versions.addFirst(version(versions.size() + 1, e.content(), by));
        return versions;
    }

    private static Version version(int number, StoredContent content, Provenance by) {
        return new Version(number, content, by.author().staff(), by.recordedAt());
    }

    DocumentsOfCase documents() {
        return new DocumentsOfCase(List.copyOf(documents.values()).reversed());
    }
}
