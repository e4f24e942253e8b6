package org.beistand.peopledirectory;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Queries.Query;
import org.beistand.language.Shown;

/**
 * People by name, among those that the asking person may see. Umlauts, accents, case and the order
 * of names do not matter. An empty text finds everybody. Asked by POST, never in an address.
 *
 * @param limit at most so many, 1 to 200
 */
public record PeopleNamed(String text, int limit) implements Query<PeopleNamed.Matches> {

    @Override
    public String searched() {
        return text;
    }

    /** Who matches, best first; {@code total} counts all matches. */
    public record Matches(List<PersonRecord> people, int total) implements Answer {
        public Matches {
            people = List.copyOf(people);
        }

        @Override
        public Shown shows() {
            return new Shown(
                    Set.of(),
                    people.stream()
                            .map(p -> p.personId().value())
                            .collect(Collectors.<UUID>toSet()));
        }
    }
}
