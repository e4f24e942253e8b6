package org.beistand.chronology.projection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.beistand.chronology.Chronology;
import org.beistand.chronology.Chronology.Entry;
import org.beistand.chronology.ChronologyOf;
import org.beistand.chronology.EntriesOf;
import org.beistand.language.NotPossible;
import org.beistand.queryside.Cursor;
import org.beistand.queryside.Question.Asked;
import org.springframework.stereotype.Component;

/** Answers what happened in one case. */
@Component
final class ChronologyAnswers {
    private final ChronologyTable table;
    private final Elsewheres elsewheres;

    ChronologyAnswers(ChronologyTable table, Elsewheres elsewheres) {
        this.table = table;
        this.elsewheres = elsewheres;
    }

    Chronology answer(ChronologyOf query, Asked asked) {
        var reader = Reader.of(asked.actor());
        var found = table.page(asked.view(), query, reader);
        if (found.isEmpty() && query.groups().isEmpty() && query.before() == null) {
            throw new NotPossible(); // a case without any fact is none
        }
        var read = found.stream().limit(query.limit()).toList();
        var shown = elsewheres.told(query.caseId(), read, asked);
        return new Chronology(
                query.caseId(),
                shown,
                table.total(asked.view(), query, reader),
                found.size() == shown.size() ? null : next(shown.getLast()));
    }

    Chronology answer(EntriesOf query, Asked asked) {
        var read = table.some(asked.view(), query, Reader.of(asked.actor()));
        var found = elsewheres.told(query.caseId(), read, asked);
        return new Chronology(query.caseId(), found, found.size(), null);
    }

    private static String next(Entry last) {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, last.occurredAt());
        return Cursor.of(Long.toString(micros), Long.toString(last.provenance().position())).text();
    }
}
