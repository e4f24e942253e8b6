package org.beistand.casefile;

import java.time.Instant;
import java.util.List;
import org.beistand.advocacy.DocumentKind;
import org.beistand.advocacy.DocumentLabel;
import org.beistand.advocacy.DocumentWithdrawalReason;
import org.beistand.documents.DocumentId;
import org.beistand.documents.StoredContent;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;

/** The documents of one case, the one filed last first. */
public record DocumentsOfCase(List<Document> documents) {
    public DocumentsOfCase {
        documents = List.copyOf(documents);
    }

    /**
     * One document.
     *
     * @param versions the latest first; never empty
     * @param withdrawn why it counts as filed in error; {@code null} while it stands
     */
    public record Document(
            DocumentId documentId,
            DocumentKind kind,
            Sealed<DocumentLabel> label,
            List<Version> versions,
            @Nullable DocumentWithdrawalReason withdrawn) {
        public Document {
            versions = List.copyOf(versions);
        }
    }

    /**
     * One version.
     *
     * @param number from 1
     * @param filedBy {@code null} when no member of staff did
     */
    public record Version(
            int number, StoredContent content, @Nullable StaffId filedBy, Instant filedAt) {}
}
