package org.beistand.knownpeople.projection;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.access.Gate;
import org.beistand.caseload.projection.CaseRows;
import org.beistand.knownpeople.projection.KnownPeopleProjection.Row;
import org.beistand.language.StaffId;
import org.beistand.peopledirectory.MaybeKnown;
import org.beistand.queryside.Question.Asked;
import org.springframework.stereotype.Component;

/** Answers whether somebody may be known already, and whom to ask; never who it is. */
@Component
final class KnownPeopleAnswers {
    private static final int MOST_TO_ASK = 5;

    private final KnownPeopleTable table;
    private final BlindIndex index;
    private final CaseRows cases;
    private final Gate gate;

    KnownPeopleAnswers(KnownPeopleTable table, BlindIndex index, CaseRows cases, Gate gate) {
        this.gate = gate;
        this.table = table;
        this.index = index;
        this.cases = cases;
    }

    MaybeKnown.Hint answer(MaybeKnown query, Asked asked) {
        var found = withinWalls(query, asked);
        return new MaybeKnown.Hint(!found.isEmpty(), inCharge(found, asked));
    }

    private List<Row> withinWalls(MaybeKnown query, Asked asked) {
        var found = table.matching(asked.view(), index.of(query.name(), query.birthDate()));
        var people = found.stream().map(Row::personId).collect(Collectors.toSet());
        var hidden = gate.beyondWalls(asked.actor(), people);
        return found.stream().filter(row -> !hidden.contains(row.personId())).toList();
    }

    /** Who works on their cases; where nobody does, who registered them. */
    private List<StaffId> inCharge(List<Row> found, Asked asked) {
        var people = found.stream().map(Row::personId).toList();
        var workers =
                cases.ofClients(asked.view(), people).stream()
                        .map(entry -> entry.row().worker())
                        .filter(Objects::nonNull)
                        .distinct()
                        .limit(MOST_TO_ASK)
                        .toList();
        return workers.isEmpty()
                ? registrars(found).distinct().limit(MOST_TO_ASK).toList()
                : workers;
    }

    private static Stream<StaffId> registrars(List<Row> found) {
        return found.stream().map(Row::registrar).filter(Objects::nonNull).map(StaffId::new);
    }
}
