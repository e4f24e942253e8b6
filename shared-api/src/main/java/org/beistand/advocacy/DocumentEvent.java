package org.beistand.advocacy;

import org.beistand.documents.DocumentId;
import org.beistand.documents.StoredContent;
import org.beistand.language.EventName;
import org.beistand.language.Sealed;

/** What became of the documents of a case. */
public sealed interface DocumentEvent extends CareEvent {
    /** The document it is about. */
    DocumentId documentId();

    /** A document was filed, in its first version. */
    @EventName("advocacy.document-filed")
    record DocumentFiled(
            AdvocacyCaseId caseId,
            DocumentId documentId,
            DocumentKind kind,
            StoredContent content,
            Sealed<DocumentLabel> label)
            implements DocumentEvent {}

    /** The next version of it was filed. */
    @EventName("advocacy.document-version-filed")
    record DocumentVersionFiled(AdvocacyCaseId caseId, DocumentId documentId, StoredContent content)
            implements DocumentEvent {}

    /** It is called otherwise now, or counts as something else. */
    @EventName("advocacy.document-relabelled")
    record DocumentRelabelled(
            AdvocacyCaseId caseId,
            DocumentId documentId,
            DocumentKind kind,
            Sealed<DocumentLabel> label)
            implements DocumentEvent {}

    /** It had been filed in error. */
    @EventName("advocacy.document-withdrawn")
    record DocumentWithdrawn(
            AdvocacyCaseId caseId, DocumentId documentId, DocumentWithdrawalReason reason)
            implements DocumentEvent {}
}
