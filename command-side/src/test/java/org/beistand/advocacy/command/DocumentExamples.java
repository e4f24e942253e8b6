package org.beistand.advocacy.command;

import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.id;
import static org.beistand.advocacy.command.Examples.sealed;

import org.beistand.advocacy.DocumentCommand.FileDocument;
import org.beistand.advocacy.DocumentCommand.FileDocumentVersion;
import org.beistand.advocacy.DocumentCommand.RelabelDocument;
import org.beistand.advocacy.DocumentCommand.WithdrawDocument;
import org.beistand.advocacy.DocumentEvent.DocumentFiled;
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

/** Documents in the tests of cases. */
final class DocumentExamples {
    static final DocumentId DOCUMENT = new DocumentId(id(814));

    private DocumentExamples() {}

    static StoredContent content(int n) {
        return new StoredContent(
                new ContentId(id(n)),
                ContentType.PDF,
                new FileSize(1_200),
                new ContentDigest("0a".repeat(32)));
    }

    static FileDocument file(int n) {
        return new FileDocument(
                CASE, new DocumentId(id(n)), DocumentKind.LETTER, content(821), sealed());
    }

    static FileDocumentVersion version(int content) {
        return new FileDocumentVersion(CASE, DOCUMENT, content(content));
    }

    static RelabelDocument relabel() {
        return new RelabelDocument(CASE, DOCUMENT, DocumentKind.CONTRACT, sealed());
    }

    static WithdrawDocument withdraw() {
        return new WithdrawDocument(CASE, DOCUMENT, DocumentWithdrawalReason.DUPLICATE);
    }

    static DocumentFiled filed() {
        return new DocumentFiled(CASE, DOCUMENT, DocumentKind.LETTER, content(821), sealed());
    }

    static DocumentVersionFiled versionFiled() {
        return new DocumentVersionFiled(CASE, DOCUMENT, content(822));
    }

    static DocumentWithdrawn withdrawn(DocumentWithdrawalReason reason) {
        return new DocumentWithdrawn(CASE, DOCUMENT, reason);
    }
}
