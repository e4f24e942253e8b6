package org.beistand.chronology.projection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.beistand.chronology.Chronology;
import org.beistand.chronology.Chronology.Entry;
import org.beistand.chronology.ChronologyOf;
import org.beistand.chronology.EntriesOf;
import org.beistand.language.NotPossible;
import org.beistand.queryside.Cursor;
import org.beistand.queryside.Question.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what happened in one case. */
@Component
final class ChronologyAnswers {
    private final ChronologyTable table;

    ChronologyAnswers(ChronologyTable table) {
        this.table = table;
    }

    Chronology answer(ChronologyOf query, Asked asked) {
        var reader = Reader.of(asked.actor());
        var found = table.page(asked.view(), query, reader);
        if (found.isEmpty() && query.groups().isEmpty() && query.before() == null) {
            throw new NotPossible(); // a case without any fact is none
        }
        var shown = found.stream().limit(query.limit()).toList();
        return new Chronology(
                query.caseId(),
                shown,
                table.total(asked.view(), query, reader),
                next(found, shown));
    }

    Chronology answer(EntriesOf query, Asked asked) {
        var found = table.some(asked.view(), query, Reader.of(asked.actor()));
        return new Chronology(query.caseId(), found, found.size(), null);
    }

    private static @Nullable String next(List<Entry> found, List<Entry> shown) {
        if (found.size() == shown.size()) {
            return null;
        }
        var last = shown.getLast();
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, last.occurredAt());
        return Cursor.of(Long.toString(micros), Long.toString(last.provenance().position())).text();
    }
}
