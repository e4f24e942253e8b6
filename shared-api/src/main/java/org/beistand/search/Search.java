package org.beistand.search;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.caseload.CaseRow;
import org.beistand.language.InvalidValue;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Queries.Query;
import org.beistand.language.Sealed;
import org.beistand.language.Shown;
import org.beistand.people.BirthDate;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * People and cases by name or case number, among those that the asking person may see. Umlauts,
 * accents, case, the order of names and how German ears would write them do not matter; where
 * nothing fits otherwise, neither does a slip of the keyboard. A case is found by its number, with
 * or without separators, and by the name of the person supported. Asked by POST, never in an
 * address.
 *
 * @param text what is looked for, up to {@value #LONGEST} characters; empty finds what was opened
 *     lately, and only that
 * @param kinds only these; empty for both
 * @param recent what the person opened lately, latest first, at most {@value #MOST_RECENT}; comes
 *     first among what fits equally well
 * @param limit at most so many of each kind, 1 to 200
 */
public record Search(String text, Set<Kind> kinds, List<UUID> recent, int limit)
        implements Query<Search.Hits> {
    /** Longest text, in characters. */
    public static final int LONGEST = 200;

    /** Most ids of what was opened lately. */
    public static final int MOST_RECENT = 50;

    public Search {
        text = text.strip();
        kinds = Set.copyOf(kinds);
        recent = List.copyOf(recent);
        if (text.length() > LONGEST) {
            throw new InvalidValue("search.too-long");
        }
        if (recent.size() > MOST_RECENT) {
            throw new InvalidValue("search.too-long");
        }
    }

    /** What can be found. */
    public enum Kind {
        PEOPLE,
        CASES
    }

    @Override
    public String searched() {
        return text;
    }

    /** Whether this kind is looked for. */
    public boolean wants(Kind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** What matches, best first; each total counts all matches of its kind. */
    public record Hits(List<Person> people, int peopleTotal, List<CaseRow> cases, int casesTotal)
            implements Answer {
        /** Nothing at all. */
        public static final Hits NONE = new Hits(List.of(), 0, List.of(), 0);

        public Hits {
            people = List.copyOf(people);
            cases = List.copyOf(cases);
        }

        @Override
        public Shown shows() {
            return new Shown(
                    cases.stream().map(c -> c.caseId().value()).collect(Collectors.toSet()),
                    shownPeople());
        }

        private Set<UUID> shownPeople() {
            var clients = cases.stream().map(CaseRow::client).flatMap(Stream::ofNullable);
            return Stream.concat(people.stream().map(Person::personId), clients)
                    .map(PersonId::value)
                    .collect(Collectors.toSet());
        }
    }

    /**
     * A person who matches, with what tells two of one name apart.
     *
     * @param birthDate {@code null} when it is not known
     */
    public record Person(
            PersonId personId, Sealed<PersonName> name, @Nullable Sealed<BirthDate> birthDate) {}
}
