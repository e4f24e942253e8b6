package org.beistand.pages.testing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.beistand.caseload.CaseRow;
import org.beistand.language.Sealed;
import org.beistand.people.PersonName;
import org.beistand.peopledirectory.PersonRecord;
import org.beistand.search.Search;
import org.beistand.search.Search.Kind;

/** Finds by letters among what is invented. */
final class FakeSearch {
    private FakeSearch() {}

    static List<UUID> recent(int atMost) {
        return List.of(
                        FakeCases.ROWS.getFirst().caseId().value(),
                        FakePeople.person(2).personId().value())
                .subList(0, Math.min(2, atMost));
    }

    static Search.Hits hits(Search query) {
        var people =
                FakePeople.all().stream()
                        .filter(_ -> query.wants(Kind.PEOPLE))
                        .filter(p -> fits(query, p.personId().value(), name(p.name())))
                        .map(FakeSearch::person)
                        .toList();
        var cases =
                FakeCases.ROWS.stream()
                        .filter(_ -> query.wants(Kind.CASES))
                        .filter(c -> fits(query, c.caseId().value(), text(c)))
                        .toList();
        return new Search.Hits(
                people.stream().limit(query.limit()).toList(),
                people.size(),
                cases.stream().limit(query.limit()).toList(),
                cases.size());
    }

    private static boolean fits(Search query, UUID id, String text) {
        return query.text().isEmpty()
                ? query.recent().contains(id)
                : text.toLowerCase(Locale.ROOT).contains(query.text().toLowerCase(Locale.ROOT));
    }

    private static String text(CaseRow row) {
        return row.number() + (row.clientName() == null ? "" : " " + name(row.clientName()));
    }

    private static String name(Sealed<PersonName> name) {
        return name instanceof Sealed.Open<PersonName>(var open) ? open.full() : "";
    }

    private static Search.Person person(PersonRecord person) {
        return new Search.Person(person.personId(), person.name(), person.birthDate());
    }
}
