package org.beistand.casefile;

import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.DocumentLabel;
import org.beistand.documents.DocumentId;
import org.beistand.documents.FileName;
import org.beistand.documents.StoredContent;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Sealed;
import org.beistand.language.Shown;

/** Which bytes a document's file has; whoever holds this answer may have them. */
public record DocumentFile(
        AdvocacyCaseId caseId,
        DocumentId documentId,
        Sealed<DocumentLabel> label,
        StoredContent content)
        implements Answer {

    /** What the file is called where it is handed out. */
    public FileName fileName() {
        var called =
                label instanceof Sealed.Open<DocumentLabel>(var open)
                        ? open.name()
                        : documentId.toString();
        return FileName.of(called, content.type());
    }

    @Override
    public Shown shows() {
        return Shown.ofCase(caseId);
    }
}
