package org.beistand.pages.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.language.Sealed;
import org.beistand.people.HouseholdId;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.beistand.people.RelationshipId;
import org.beistand.people.RelationshipKind;
import org.beistand.people.StayId;
import org.beistand.peopledirectory.PersonMerges;
import org.beistand.peopledirectory.PersonMerges.Also;
import org.beistand.peopledirectory.PersonTies;
import org.beistand.peopledirectory.PersonTies.Household;
import org.beistand.peopledirectory.PersonTies.Member;
import org.beistand.peopledirectory.PersonTies.Related;

/** Relationships and households of the made-up people. */
final class FakeTies {
    static final Set<String> MAY =
            Set.of(
                    "correct-person",
                    "change-safe-contact",
                    "record-relationship",
                    "end-relationship",
                    "join-household",
                    "leave-household",
                    "close-record-to-staff",
                    "merge-person",
                    "reverse-merge");

    private FakeTies() {}

    static PersonTies of(PersonId person) {
        var brother = new PersonId(UUID.fromString("50000000-0000-4000-8000-00000000ffff"));
        Sealed<PersonName> name = Sealed.of(new PersonName("Jamal", "Al-Masri"));
        return new PersonTies(
                List.of(
                        new Related(
                                new RelationshipId(new UUID(5, 1)),
                                brother,
                                name,
                                RelationshipKind.SIBLING,
                                person)),
                List.of(
                        new Household(
                                new StayId(new UUID(5, 2)),
                                new HouseholdId(new UUID(5, 3)),
                                LocalDate.of(2025, 3, 1),
                                null,
                                false,
                                List.of(new Member(brother, name, false)))));
    }

    static PersonMerges merges(PersonId person) {
        var twin = FakePeople.person(3);
        return twin.personId().equals(person)
                ? PersonMerges.NONE
                : new PersonMerges(
                        null,
                        List.of(new Also(twin, Instant.parse("2026-05-04T09:00:00Z"))),
                        List.of());
    }
}
