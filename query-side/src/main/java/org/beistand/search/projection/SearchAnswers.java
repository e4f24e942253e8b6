package org.beistand.search.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.access.Gate;
import org.beistand.caseload.CaseRow;
import org.beistand.caseload.projection.CaseEntry;
import org.beistand.caseload.projection.CaseRows;
import org.beistand.caseload.projection.CaseRows.Findable;
import org.beistand.peopledirectory.projection.PeopleByName;
import org.beistand.peopledirectory.projection.PeopleByName.Match;
import org.beistand.peopledirectory.projection.PersonRecords;
import org.beistand.queryside.Limit;
import org.beistand.queryside.Question.Asked;
import org.beistand.queryside.View;
import org.beistand.search.Search;
import org.beistand.search.Search.Kind;
import org.springframework.stereotype.Component;

/** Answers which people and cases, of those that one may see, fit some words. */
@Component
final class SearchAnswers {
    private final PeopleByName names;
    private final PersonRecords people;
    private final CaseRows cases;
    private final Gate gate;

    SearchAnswers(PeopleByName names, PersonRecords people, CaseRows cases, Gate gate) {
        this.names = names;
        this.people = people;
        this.cases = cases;
        this.gate = gate;
    }

    private record Found(UUID id, int rank, String then) {}

    Search.Hits answer(Search query, Asked asked) {
        int limit = Limit.of(query.limit());
        var visible = gate.visiblePeople(asked.actor()).byId().keySet();
        var named = named(query, asked.view(), visible);
        var foundPeople = query.wants(Kind.PEOPLE) ? ordered(query, found(named)) : List.<UUID>of();
        var foundCases =
                query.wants(Kind.CASES)
                        ? ordered(query, cases(query, asked, named))
                        : List.<UUID>of();
        return new Search.Hits(
                people(asked.view(), foundPeople.stream().limit(limit).toList()),
                foundPeople.size(),
                rows(asked.view(), foundCases.stream().limit(limit).toList()),
                foundCases.size());
    }

    /**
     * Without words, only what was opened lately; a number is nobody's name. All names are opened
     * even so: who opens the palette types next, and then the keys are at hand.
     */
    private List<Match> named(Search query, View view, Collection<UUID> visible) {
        if (NumberSought.of(query.text()).isOne()) {
            return List.of();
        }
        var found = names.find(view, visible, query.text());
        return query.text().isEmpty()
                ? found.stream().filter(m -> query.recent().contains(m.personId())).toList()
                : found;
    }

    private static List<Found> found(List<Match> named) {
        return named.stream().map(m -> new Found(m.personId(), rank(m), m.sorted())).toList();
    }

    private List<Found> cases(Search query, Asked asked, List<Match> named) {
        var clients = new HashMap<UUID, Match>();
        named.forEach(m -> clients.put(m.personId(), m));
        var number = NumberSought.of(query.text());
        var found = new ArrayList<Found>();
        var visible = gate.visibleCases(asked.actor()).byId().keySet();
        for (var one : cases.findable(asked.view(), visible)) {
            var client = one.client() == null ? null : clients.get(one.client());
            int byNumber = number.in(one.number()).orElse(Integer.MAX_VALUE);
            int byName = client == null ? Integer.MAX_VALUE : rank(client);
            boolean recent = query.text().isEmpty() && query.recent().contains(one.caseId());
            int best = recent ? 0 : Math.min(byNumber, byName);
            if (recent || best < Integer.MAX_VALUE && !query.text().isEmpty()) {
                found.add(new Found(one.caseId(), best, latestFirst(one)));
            }
        }
        return found;
    }

    /** Open cases before those that are over, later numbers before earlier ones. */
    private static String latestFirst(Findable one) {
        var inverse = new StringBuilder(one.over() ? "1" : "0");
        one.number().chars().forEach(c -> inverse.append((char) ('~' - c + '!')));
        return inverse.toString();
    }

    /** What only sounds or looks alike comes after all that has the letters. */
    private static int rank(Match match) {
        return match.fit().literal() ? match.fit().sum() : 100 + match.fit().sum();
    }

    /** What fits equally well: what was opened lately first. */
    private static List<UUID> ordered(Search query, List<Found> found) {
        var recent = query.recent();
        Function<Found, Integer> lately =
                f -> recent.contains(f.id()) ? recent.indexOf(f.id()) : recent.size();
        return found.stream()
                .sorted(
                        Comparator.<Found, Boolean>comparing(f -> f.rank() >= 100)
                                .thenComparing(lately)
                                .thenComparing(Found::rank)
                                .thenComparing(Found::then)
                                .thenComparing(Found::id))
                .map(Found::id)
                .toList();
    }

    private List<Search.Person> people(View view, List<UUID> ids) {
        var found =
                people.of(view, ids).stream()
                        .map(p -> new Search.Person(p.personId(), p.name(), p.birthDate()));
        return inOrder(ids, found, p -> p.personId().value());
    }

    private List<CaseRow> rows(View view, List<UUID> ids) {
        var found = cases.of(view, ids).stream().map(CaseEntry::row);
        return inOrder(ids, found, r -> r.caseId().value());
    }

    private static <T> List<T> inOrder(List<UUID> ids, Stream<T> found, Function<T, UUID> id) {
        Map<UUID, T> byId = found.collect(Collectors.toMap(id, f -> f));
        return ids.stream().map(byId::get).flatMap(Stream::ofNullable).toList();
    }
}
