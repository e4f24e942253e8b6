package org.beistand.peopledirectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.language.Sealed;
import org.beistand.people.HouseholdId;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.beistand.people.RelationshipId;
import org.beistand.people.RelationshipKind;
import org.beistand.people.StayId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a person belongs to, as far as the asking person may see the others; that there are more is
 * not told. The latest household first.
 */
public record PersonTies(List<Related> related, List<Household> households) {
    /** Nobody. */
    public static final PersonTies NONE = new PersonTies(List.of(), List.of());

    public PersonTies {
        related = List.copyOf(related);
        households = List.copyOf(households);
    }

    /**
     * Somebody in a relationship with the person.
     *
     * @param kind what this one is to the person
     * @param recordedFor whose record says so: the person's or the other's
     */
    public record Related(
            RelationshipId relationshipId,
            PersonId personId,
            Sealed<PersonName> name,
            RelationshipKind kind,
            PersonId recordedFor) {}

    /** A household that the person belongs to, or belonged to; days where they are known. */
    public record Household(
            StayId stayId,
            HouseholdId householdId,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            boolean ended,
            List<Member> others) {
        public Household {
            others = List.copyOf(others);
        }
    }

    /** Somebody else in the household. */
    public record Member(PersonId personId, Sealed<PersonName> name, boolean left) {}

    /** Everybody named here. */
    Set<UUID> people() {
        return Stream.concat(
                        related.stream().map(Related::personId),
                        households.stream().flatMap(h -> h.others().stream()).map(Member::personId))
                .map(PersonId::value)
                .collect(Collectors.toSet());
    }
}
