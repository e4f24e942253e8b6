package org.beistand.peopledirectory.projection;

import java.util.List;
import java.util.Map;
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

/** Answers who of the people that one may see is named so. */
@Component
final class PeopleSearch {
    private final PeopleDirectoryTable table;
    private final PeopleByName names;
    private final Gate gate;

    PeopleSearch(PeopleDirectoryTable table, PeopleByName names, Gate gate) {
        this.table = table;
        this.names = names;
        this.gate = gate;
    }

    PeopleNamed.Matches answer(PeopleNamed query, Asked asked) {
        int limit = Limit.of(query.limit());
        var visible = gate.visiblePeople(asked.actor()).byId().keySet();
        var matches = names.find(asked.view(), visible, query.text());
        var shown = matches.stream().limit(limit).map(Match::personId).toList();
        return new PeopleNamed.Matches(inOrder(asked, shown), matches.size());
    }

    private List<PersonRecord> inOrder(Asked asked, List<UUID> ids) {
        Map<UUID, PersonRecord> byId =
                table.of(asked.view(), ids).stream()
                        .collect(Collectors.toMap(p -> p.personId().value(), p -> p));
        return ids.stream().map(byId::get).flatMap(Stream::ofNullable).toList();
    }
}
