package org.beistand.peopledirectory.projection;

import java.util.List;
import org.beistand.access.Gate;
import org.beistand.caseload.projection.CaseEntry;
import org.beistand.caseload.projection.CaseRows;
import org.beistand.language.NotPossible;
import org.beistand.peopledirectory.PersonOf;
import org.beistand.queryside.Question.Asked;
import org.springframework.stereotype.Component;

/** Answers what is known about one person, with the visible cases. */
@Component
final class PersonAnswers {
    private final PersonRecords people;
    private final CaseRows cases;
    private final Gate gate;

    PersonAnswers(PersonRecords people, CaseRows cases, Gate gate) {
        this.people = people;
        this.cases = cases;
        this.gate = gate;
    }

    PersonOf.Found answer(PersonOf query, Asked asked) {
        var person = people.of(asked.view(), query.personId()).orElseThrow(NotPossible::new);
        var visible = gate.visibleCases(asked.actor());
        var rows =
                cases.ofClients(asked.view(), List.of(query.personId().value())).stream()
                        .map(CaseEntry::row)
                        .filter(row -> visible.contains(row.caseId().value()))
                        .toList();
        return new PersonOf.Found(person, rows);
    }
}
