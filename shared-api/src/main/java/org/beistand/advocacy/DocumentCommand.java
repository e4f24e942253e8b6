package org.beistand.advocacy;

import org.beistand.documents.DocumentId;
import org.beistand.documents.StoredContent;
import org.beistand.language.ErasableUnit;
import org.beistand.language.Sealed;

/**
 * What can be asked about the documents of a case. The bytes come first, through {@link
 * org.beistand.documents.Contents}; the command names them.
 */
public sealed interface DocumentCommand extends CareCommand {
    /** The document it is about. */
    DocumentId documentId();

    /**
     * File a document.
     *
     * @param content the bytes, brought before by the same person for this document
     */
    record FileDocument(
            AdvocacyCaseId caseId,
            DocumentId documentId,
            DocumentKind kind,
            StoredContent content,
            Sealed<DocumentLabel> label)
            implements DocumentCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.document(documentId);
        }
    }

    /** File another version of a document; the earlier ones stay. */
    record FileDocumentVersion(AdvocacyCaseId caseId, DocumentId documentId, StoredContent content)
            implements DocumentCommand {}

    /** Say anew what a document is and what it is called. */
    record RelabelDocument(
            AdvocacyCaseId caseId,
            DocumentId documentId,
            DocumentKind kind,
            Sealed<DocumentLabel> label)
            implements DocumentCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.document(documentId);
        }
    }

    /** Mark a document as filed in error; nobody can open it any more, but it stays. */
    record WithdrawDocument(
            AdvocacyCaseId caseId, DocumentId documentId, DocumentWithdrawalReason reason)
            implements DocumentCommand {}
}
