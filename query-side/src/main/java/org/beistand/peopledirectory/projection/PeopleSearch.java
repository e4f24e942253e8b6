package org.beistand.peopledirectory.projection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beistand.access.Gate;
import org.beistand.language.NotNow;
import org.beistand.language.Sealed;
import org.beistand.people.PersonName;
import org.beistand.peopledirectory.PeopleNamed;
import org.beistand.peopledirectory.PersonRecord;
import org.beistand.peopledirectory.projection.PeopleDirectoryTable.Named;
import org.beistand.queryside.Limit;
import org.beistand.queryside.Question.Asked;
import org.beistand.sealing.Sealing;
import org.springframework.stereotype.Component;

/**
 * Finds people by opening the names that the one who asks may see; there is no index of names. Of
 * merged records the one that answers for all is found, by any of their names.
 */
@Component
final class PeopleSearch {
    private static final int MOST_VISIBLE = 5_000;

    private final PeopleDirectoryTable table;
    private final MergeAnswers merges;
    private final Gate gate;
    private final Sealing sealing;

    PeopleSearch(PeopleDirectoryTable table, MergeAnswers merges, Gate gate, Sealing sealing) {
        this.table = table;
        this.merges = merges;
        this.gate = gate;
        this.sealing = sealing;
    }

    private record Names(List<Named> all) {}

    private record Match(UUID personId, int rank, String sorted) {}

    PeopleNamed.Matches answer(PeopleNamed query, Asked asked) {
        int limit = Limit.of(query.limit());
        var visible = gate.visiblePeople(asked.actor()).byId().keySet();
        if (visible.size() > MOST_VISIBLE) {
            throw new NotNow();
        }
        var wanted = NameKey.words(query.text());
        var names = sealing.open(new Names(table.names(asked.view(), visible)));
        var matches =
                names.all().stream()
                        .flatMap(named -> match(named, wanted).stream())
                        .sorted(
                                Comparator.comparingInt(Match::rank)
                                        .thenComparing(Match::sorted)
                                        .thenComparing(Match::personId))
                        .toList();
        var found = answering(asked, visible, matches);
        var shown = found.stream().limit(limit).toList();
        return new PeopleNamed.Matches(inOrder(asked, shown), found.size());
    }

    /** Of merged records the one that answers for both. */
    private List<UUID> answering(Asked asked, Set<UUID> visible, List<Match> matches) {
        var survivors = merges.survivors(asked.view(), visible);
        return matches.stream()
                .map(Match::personId)
                .map(id -> survivors.getOrDefault(id, id))
                .distinct()
                .toList();
    }

    private static java.util.Optional<Match> match(Named named, List<String> wanted) {
        if (!(named.name() instanceof Sealed.Open<PersonName>(var name))) {
            return java.util.Optional.empty(); // erased
        }
        var words = NameKey.words(name);
        int rank = 0;
        for (var word : wanted) {
            int best = words.stream().mapToInt(w -> rank(w, word)).min().orElse(3);
            if (best > 2) {
                return java.util.Optional.empty();
            }
            rank += best;
        }
        var sorted = String.join(" ", NameKey.words(name.sorted()));
        return java.util.Optional.of(new Match(named.personId(), rank, sorted));
    }

    private static int rank(String word, String wanted) {
        if (word.equals(wanted)) {
            return 0;
        }
        if (word.startsWith(wanted)) {
            return 1;
        }
        return word.contains(wanted) ? 2 : 3;
    }

    private List<PersonRecord> inOrder(Asked asked, List<UUID> ids) {
        Map<UUID, PersonRecord> byId =
                table.of(asked.view(), ids).stream()
                        .collect(Collectors.toMap(p -> p.personId().value(), p -> p));
        return ids.stream().map(new HashMap<>(byId)::get).toList();
    }
}
