package org.beistand.peopledirectory.projection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.access.Gate;
import org.beistand.peopledirectory.PeopleNamed;
import org.beistand.peopledirectory.PersonRecord;
import org.beistand.peopledirectory.projection.PeopleByName.Match;
import org.beistand.queryside.Limit;
import org.beistand.queryside.Question.Asked;
import org.springframework.stereotype.Component;

/**
 * Finds people by opening the names that the one who asks may see; there is no index of names. Of
 * merged records the one that answers for all is found, by any of their names.
 */
@Component
final class PeopleSearch {
    private final PeopleDirectoryTable table;
    private final PeopleByName names;
    private final MergeAnswers merges;
    private final Gate gate;

    PeopleSearch(PeopleDirectoryTable table, PeopleByName names, MergeAnswers merges, Gate gate) {
        this.table = table;
        this.names = names;
        this.merges = merges;
        this.gate = gate;
    }

    PeopleNamed.Matches answer(PeopleNamed query, Asked asked) {
        int limit = Limit.of(query.limit());
        var visible = gate.visiblePeople(asked.actor()).byId().keySet();
        var matches = names.find(asked.view(), visible, query.text());
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

    private List<PersonRecord> inOrder(Asked asked, List<UUID> ids) {
        Map<UUID, PersonRecord> byId =
                table.of(asked.view(), ids).stream()
                        .collect(Collectors.toMap(p -> p.personId().value(), p -> p));
        return ids.stream().map(byId::get).flatMap(Stream::ofNullable).toList();
    }
}
