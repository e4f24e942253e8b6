package org.beistand.peopledirectory.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.beistand.people.AccessNeed;
import org.beistand.people.AddressForm;
import org.beistand.people.BirthDate;
import org.beistand.people.HouseholdId;
import org.beistand.people.Language;
import org.beistand.people.PersonEvent.PersonCorrected;
import org.beistand.people.PersonEvent.SafeContactChanged;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.beistand.people.RelationshipId;
import org.beistand.people.RelationshipKind;
import org.beistand.people.StayId;
import org.beistand.people.TieEvent.HouseholdJoined;
import org.beistand.people.TieEvent.RelationshipRecorded;
import org.beistand.peopledirectory.PersonOf;
import org.beistand.peopledirectory.PersonTies.Member;
import org.beistand.peopledirectory.PersonTies.Related;
import org.beistand.queryside.testing.GivenFacts;
import org.beistand.queryside.testing.QuerySideNode;
import org.beistand.queryside.testing.ToldCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GivenFacts.Shared.class)
class PeopleDirectoryProjectionIT {
    private static final BirthDate BORN =
            new BirthDate(LocalDate.of(1980, 5, 6), BirthDate.Precision.DAY);
    private final ToldCase told = ToldCase.fresh();

    @Test
    void a_record_is_what_was_last_said(GivenFacts given) {
        given.by(
                told.worker(),
                told.registered(new PersonName("Ida", "Wrong"), BORN),
                new PersonCorrected(
                        told.client(),
                        Sealed.of(new PersonName("Ida", "Right")),
                        Sealed.of(new AddressForm("Dr.")),
                        null,
                        List.of(new Language("tr")),
                        Set.of(AccessNeed.STEP_FREE)),
                new SafeContactChanged(told.client(), Sealed.of(ToldCase.safeContact("evenings"))));
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));

        var found =
                given.ask(
                        QuerySideNode.of(Role.SUPERVISOR, told.team()),
                        new PersonOf(told.client()));

        var person = found.person();
        assertThat(person.name()).isEqualTo(Sealed.of(new PersonName("Ida", "Right")));
        assertThat(person.birthDate()).isNull();
        assertThat(person.languages()).containsExactly(new Language("tr"));
        assertThat(person.accessNeeds()).containsExactly(AccessNeed.STEP_FREE);
        assertThat(person.safeContact()).isEqualTo(Sealed.of(ToldCase.safeContact("evenings")));
        assertThat(person.version()).isEqualTo(2);
        assertThat(found.cases()).hasSize(1);
    }

    @Test
    void only_those_whom_the_reader_may_see_are_named_beside_a_person(GivenFacts given) {
        var brother = ToldCase.fresh();
        var hidden = ToldCase.fresh();
        var household = new HouseholdId(UUID.randomUUID());
        var name = new PersonName("Ida", "Right");
        given.by(told.worker(), told.registered(name, BORN));
        given.by(told.worker(), brother.registered(new PersonName("Bo", "Right"), BORN));
        given.by(hidden.worker(), hidden.registered(new PersonName("Udo", "Hidden"), BORN));
        given.by(
                told.worker(),
                related(told.client(), brother.client(), RelationshipKind.PARENT),
                related(brother.client(), told.client(), RelationshipKind.CHILD),
                related(hidden.client(), told.client(), RelationshipKind.IN_CONFLICT),
                joined(told.client(), household),
                joined(brother.client(), household),
                joined(hidden.client(), household));

        var reader = QuerySideNode.worker(told.worker(), told.team());
        var ties = given.ask(reader, new PersonOf(told.client())).ties();
        var theirs = given.ask(reader, new PersonOf(brother.client())).ties();

        assertThat(ties.related())
                .extracting(Related::personId, Related::kind)
                .containsExactly(tuple(brother.client(), RelationshipKind.PARENT));
        assertThat(theirs.related())
                .extracting(Related::kind)
                .containsExactly(RelationshipKind.CHILD);
        assertThat(ties.households().getFirst().others())
                .extracting(Member::personId)
                .containsExactly(brother.client());
    }

    private static RelationshipRecorded related(
            PersonId person, PersonId other, RelationshipKind kind) {
        return new RelationshipRecorded(person, new RelationshipId(UUID.randomUUID()), other, kind);
    }

    private static HouseholdJoined joined(PersonId person, HouseholdId household) {
        return new HouseholdJoined(person, new StayId(UUID.randomUUID()), household, null);
    }
}
