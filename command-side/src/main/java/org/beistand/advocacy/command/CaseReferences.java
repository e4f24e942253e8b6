package org.beistand.advocacy.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.beistand.advocacy.ExternalReference;
import org.beistand.language.Sealed;
import org.beistand.platform.KeyedHash;
import org.beistand.platform.PurposeSecrets;
import org.beistand.sealing.Sealing;

/**
 * Each reference from elsewhere leads to one case. Opens the reference as the system's own reader,
 * for as long as it takes to hash it under a key; nothing else of it is kept.
 */
final class CaseReferences {
    /** What was known before references were sealed stands in a table of its own, in clear. */
    private static final String TAKE =
            """
            insert into rules.case_reference_mark (mark, case_id)
            select ?, ? where not exists (select from rules.case_reference where reference = ?)
            on conflict do nothing
            """;

    private final Sealing sealing;
    private final KeyedHash marks;

    CaseReferences(Sealing sealing, PurposeSecrets secrets) {
        this.sealing = sealing;
        this.marks = KeyedHash.of(secrets, "references of cases");
    }

    private record Opened(Sealed<ExternalReference> reference) {}

    /** Takes the reference for the case; no when it leads to another. */
    boolean take(Sealed<ExternalReference> reference, UUID caseId, Connection transaction)
            throws SQLException {
        if (!(sealing.open(new Opened(reference)).reference()
                instanceof Sealed.Open<ExternalReference>(var open))) {
            return true; // erased: it leads nowhere
        }
        try (var statement = transaction.prepareStatement(TAKE)) {
            statement.setBytes(1, marks.of(open.code()));
            statement.setObject(2, caseId);
            statement.setString(3, open.code());
            return statement.executeUpdate() == 1;
        }
    }
}
