package org.beistand.peopledirectory.projection;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.beistand.access.Gate;
import org.beistand.access.Subject;
import org.beistand.caseload.projection.CaseEntry;
import org.beistand.caseload.projection.CaseRows;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.people.PersonCommand;
import org.beistand.people.PersonId;
import org.beistand.peopledirectory.PersonOf;
import org.beistand.queryside.Question.Asked;
import org.springframework.stereotype.Component;

/** Answers what is known about one person, with the visible cases. */
@Component
final class PersonAnswers {
    private final PersonRecords people;
    private final CaseRows cases;
    private final TieAnswers ties;
    private final Gate gate;

    PersonAnswers(PersonRecords people, CaseRows cases, TieAnswers ties, Gate gate) {
        this.people = people;
        this.cases = cases;
        this.ties = ties;
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
        var people = gate.visiblePeople(asked.actor()).byId().keySet();
        return new PersonOf.Found(
                person,
                rows,
                ties.of(asked.view(), query.personId().value(), people),
                may(asked.actor(), query.personId()));
    }

    private Set<String> may(Actor actor, PersonId person) {
        return gate.commandsFor(actor, Subject.PERSON, person.value()).stream()
                .filter(PersonCommand.class::isAssignableFrom)
                .map(PersonAnswers::apiName)
                .collect(Collectors.toSet());
    }

    private static String apiName(Class<?> command) {
        return command.getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}
