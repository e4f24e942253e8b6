package org.beistand.peopledirectory.projection;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.access.Gate;
import org.beistand.access.Subject;
import org.beistand.caseload.CaseRow;
import org.beistand.caseload.projection.CaseEntry;
import org.beistand.caseload.projection.CaseRows;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.people.PersonCommand;
import org.beistand.people.PersonId;
import org.beistand.peopledirectory.PersonMerges;
import org.beistand.peopledirectory.PersonOf;
import org.beistand.queryside.ApiNames;
import org.beistand.queryside.Question.Asked;
import org.beistand.separation.SeparationRuleCommand;
import org.springframework.stereotype.Component;

/** Answers what is known about one person, with the visible cases. */
@Component
final class PersonAnswers {
    private final PersonRecords people;
    private final CaseRows cases;
    private final TieAnswers ties;
    private final MergeAnswers merges;
    private final Gate gate;

    PersonAnswers(
            PersonRecords people, CaseRows cases, TieAnswers ties, MergeAnswers merges, Gate gate) {
        this.people = people;
        this.cases = cases;
        this.ties = ties;
        this.merges = merges;
        this.gate = gate;
    }

    PersonOf.Found answer(PersonOf query, Asked asked) {
        var person = people.of(asked.view(), query.personId()).orElseThrow(NotPossible::new);
        var id = query.personId().value();
        var visible = gate.visiblePeople(asked.actor()).byId().keySet();
        var one = merges.of(asked.view(), id, visible);
        return new PersonOf.Found(
                person,
                cases(asked, id, one),
                ties.of(asked.view(), id, visible),
                one,
                may(asked.actor(), query.personId()));
    }

    /** Cases of hers, and of those for whom her record answers. */
    private List<CaseRow> cases(Asked asked, UUID person, PersonMerges one) {
        var visible = gate.visibleCases(asked.actor());
        var clients =
                Stream.concat(
                                Stream.of(person),
                                one.also().stream().map(a -> a.person().personId().value()))
                        .toList();
        return cases.ofClients(asked.view(), clients).stream()
                .map(CaseEntry::row)
                .filter(row -> visible.contains(row.caseId().value()))
                .toList();
    }

    private static boolean aboutPeople(Class<?> command) {
        return PersonCommand.class.isAssignableFrom(command)
                || SeparationRuleCommand.class.isAssignableFrom(command);
    }

    private Set<String> may(Actor actor, PersonId person) {
        return gate.commandsFor(actor, Subject.PERSON, person.value()).stream()
                .filter(PersonAnswers::aboutPeople)
                .map(ApiNames::of)
                .collect(Collectors.toSet());
    }
}
