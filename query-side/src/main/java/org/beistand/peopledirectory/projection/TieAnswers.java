package org.beistand.peopledirectory.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.language.Sealed;
import org.beistand.people.HouseholdId;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.beistand.people.RelationshipId;
import org.beistand.people.StayId;
import org.beistand.peopledirectory.PersonTies;
import org.beistand.peopledirectory.PersonTies.Household;
import org.beistand.peopledirectory.PersonTies.Member;
import org.beistand.peopledirectory.PersonTies.Related;
import org.beistand.queryside.View;
import org.springframework.stereotype.Component;

/** Whom a person belongs to, among those whom the one who asks may see. */
@Component
final class TieAnswers {
    private final TiesTable ties;
    private final PeopleDirectoryTable people;

    TieAnswers(TiesTable ties, PeopleDirectoryTable people) {
        this.ties = ties;
        this.people = people;
    }

    PersonTies of(View view, UUID person, Set<UUID> visible) {
        var relationships = ties.relationships(view, person);
        var stays = ties.stays(view, person);
        var shared =
                ties.staysIn(
                        view,
                        stays.stream().map(StayProjection.Row::householdId).distinct().toList());
        var others =
                Stream.concat(
                                relationships.stream().map(r -> other(r, person)),
                                shared.stream().map(StayProjection.Row::personId))
                        .filter(id -> visible.contains(id) && !id.equals(person))
                        .collect(Collectors.toSet());
        var names =
                people.names(view, others).stream()
                        .collect(
                                Collectors.toMap(
                                        PeopleDirectoryTable.Named::personId,
                                        PeopleDirectoryTable.Named::name));
        return new PersonTies(
                related(relationships, person, names),
                stays.stream().map(stay -> household(stay, shared, names)).toList());
    }

    private static UUID other(RelationshipProjection.Row row, UUID person) {
        return row.personId().equals(person) ? row.otherId() : row.personId();
    }

    /** What both records say alike is told once. */
    private static List<Related> related(
            List<RelationshipProjection.Row> rows,
            UUID person,
            Map<UUID, Sealed<PersonName>> names) {
        var told = new HashSet<String>();
        var related = new ArrayList<Related>();
        for (var row : rows) {
            var other = other(row, person);
            var kind = row.personId().equals(person) ? row.kind() : row.kind().inverse();
            var name = names.get(other);
            if (name != null && told.add(other + " " + kind)) {
                related.add(
                        new Related(
                                new RelationshipId(row.relationshipId()),
                                new PersonId(other),
                                name,
                                kind,
                                new PersonId(row.personId())));
            }
        }
        return related;
    }

    private static Household household(
            StayProjection.Row stay,
            List<StayProjection.Row> shared,
            Map<UUID, Sealed<PersonName>> names) {
        var others = new ArrayList<Member>();
        for (var one : shared) {
            var name = names.get(one.personId());
            if (name != null && one.householdId().equals(stay.householdId())) {
                others.add(new Member(new PersonId(one.personId()), name, one.days().ended()));
            }
        }
        return new Household(
                new StayId(stay.stayId()),
                new HouseholdId(stay.householdId()),
                stay.days().since(),
                stay.days().until(),
                stay.days().ended(),
                others);
    }
}
