package org.beistand.advocacy.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.beistand.advocacy.EntryEvent.InteractionRedacted;
import org.beistand.advocacy.EntryEvent.NoteRedacted;
import org.beistand.advocacy.OriginalFate;
import org.beistand.rules.InTransaction;
import org.beistand.rules.SetRule;
import org.beistand.rules.Staged;

/**
 * Knows the keys under which the texts of redacted entries were closed one after the other, and
 * which of them must go: all that came before, when an original is not to be kept.
 */
final class RedactedTexts implements SetRule {
    private static final String KNOW =
            """
            insert into rules.redacted_text (unit_id, entry_id, case_id, fate)
            values (?, ?, ?, 'KEPT') on conflict do nothing
            """;
    private static final String DESTROY =
            """
            update rules.redacted_text set fate = 'TO_DESTROY'
            where entry_id = ? and unit_id <> ? and fate = 'KEPT'
            """;

    @Override
    public void write(List<Staged<?>> facts, Connection transaction) throws SQLException {
        for (var fact : facts) {
            if (fact.event() instanceof NoteRedacted e) {
                write(
                        new Redaction(
                                e.noteId().value(),
                                e.redactionId().value(),
                                e.caseId().value(),
                                e.original()),
                        transaction);
            }
            if (fact.event() instanceof InteractionRedacted e) {
                write(
                        new Redaction(
                                e.interactionId().value(),
                                e.redactionId().value(),
                                e.caseId().value(),
                                e.original()),
                        transaction);
            }
        }
    }

    private record Redaction(UUID entry, UUID unit, UUID caseId, OriginalFate original) {}

    private static void write(Redaction redaction, Connection transaction) {
        var database = InTransaction.on(transaction);
        for (var unit : List.of(redaction.entry(), redaction.unit())) {
            var _ = database.sql(KNOW).params(unit, redaction.entry(), redaction.caseId()).update();
        }
        if (redaction.original() == OriginalFate.DESTROYED) {
            var _ = database.sql(DESTROY).params(redaction.entry(), redaction.unit()).update();
        }
    }
}
