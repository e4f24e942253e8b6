package org.beistand.casefile;

import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.documents.DocumentId;
import org.beistand.language.Queries.Query;
import org.jspecify.annotations.Nullable;

/**
 * The file of a document, to be handed out.
 *
 * @param version from 1; {@code null} for the latest
 */
public record DocumentFileOf(
        AdvocacyCaseId caseId, DocumentId documentId, @Nullable Integer version)
        implements Query<DocumentFile> {}
