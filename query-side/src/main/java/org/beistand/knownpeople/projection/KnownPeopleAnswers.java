package org.beistand.knownpeople.projection;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.beistand.caseload.projection.CaseRows;
import org.beistand.knownpeople.projection.KnownPeopleProjection.Row;
import org.beistand.language.StaffId;
import org.beistand.peopledirectory.MaybeKnown;
import org.beistand.queryside.Question.Asked;
import org.springframework.stereotype.Component;

/** Answers whether somebody may be known already, and whom to ask; never who it is. */
@Component
final class KnownPeopleAnswers {
    private final KnownPeopleTable table;
    private final BlindIndex index;
    private final CaseRows cases;

    KnownPeopleAnswers(KnownPeopleTable table, BlindIndex index, CaseRows cases) {
        this.table = table;
        this.index = index;
        this.cases = cases;
    }

    MaybeKnown.Hint answer(MaybeKnown query, Asked asked) {
        var found = table.matching(asked.view(), index.of(query.name(), query.birthDate()));
        return new MaybeKnown.Hint(!found.isEmpty(), inCharge(found, asked));
    }

    /** Who works on their cases; where nobody does, who registered them. */
    private List<StaffId> inCharge(List<Row> found, Asked asked) {
        var people = found.stream().map(Row::personId).toList();
        var workers =
                cases.ofClients(asked.view(), people).stream()
                        .map(entry -> entry.row().worker())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return workers.isEmpty() ? registrars(found).distinct().toList() : workers;
    }

    private static Stream<StaffId> registrars(List<Row> found) {
        return found.stream().map(Row::registrar).filter(Objects::nonNull).map(StaffId::new);
    }
}
