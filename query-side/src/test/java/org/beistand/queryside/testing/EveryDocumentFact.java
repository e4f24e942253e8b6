package org.beistand.queryside.testing;

import java.util.List;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.DocumentEvent.DocumentFiled;
import org.beistand.advocacy.DocumentEvent.DocumentRelabelled;
import org.beistand.advocacy.DocumentEvent.DocumentVersionFiled;
import org.beistand.advocacy.DocumentEvent.DocumentWithdrawn;
import org.beistand.advocacy.DocumentKind;
import org.beistand.advocacy.DocumentWithdrawalReason;
import org.beistand.documents.ContentDigest;
import org.beistand.documents.ContentId;
import org.beistand.documents.ContentType;
import org.beistand.documents.DocumentId;
import org.beistand.documents.FileSize;
import org.beistand.documents.StoredContent;
import org.beistand.language.DomainEvent;

/** One of each fact about documents. */
final class EveryDocumentFact {
    private EveryDocumentFact() {}

    static List<DomainEvent> documents(AdvocacyCaseId id) {
        var document = new DocumentId(UUID.randomUUID());
        return List.of(
                new DocumentFiled(
                        id, document, DocumentKind.LETTER, content(), EveryCareFact.text()),
                new DocumentVersionFiled(id, document, content()),
                new DocumentRelabelled(id, document, DocumentKind.CONTRACT, EveryCareFact.text()),
                new DocumentWithdrawn(id, document, DocumentWithdrawalReason.DUPLICATE));
    }

    private static StoredContent content() {
        return new StoredContent(
                new ContentId(UUID.randomUUID()),
                ContentType.PDF,
                new FileSize(2_000),
                new ContentDigest("ab".repeat(32)));
    }
}
