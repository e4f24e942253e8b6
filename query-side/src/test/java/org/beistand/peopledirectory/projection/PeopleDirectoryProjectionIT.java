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
import org.beistand.people.MergeEvent.MergeReversed;
import org.beistand.people.MergeEvent.PersonMerged;
import org.beistand.people.PersonEvent.PersonCorrected;
import org.beistand.people.PersonEvent.SafeContactChanged;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.beistand.people.RelationshipId;
import org.beistand.people.RelationshipKind;
import org.beistand.people.StayId;
import org.beistand.people.TieEvent.HouseholdJoined;
import org.beistand.people.TieEvent.RelationshipRecorded;
import org.beistand.peopledirectory.DuplicatesOf;
import org.beistand.peopledirectory.DuplicatesOf.Sign;
import org.beistand.peopledirectory.PeopleNamed;
import org.beistand.peopledirectory.PersonMerges;
import org.beistand.peopledirectory.PersonOf;
import org.beistand.peopledirectory.PersonRecord;
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

    @Test
    void while_merged_one_answers_for_both_and_each_keeps_what_was_recorded_for_her(
            GivenFacts given) {
        var twin = ToldCase.fresh();
        var one = new PersonName("Käthe", "Meier" + suffix());
        var other = new PersonName("Kathe", "Mayer" + suffix());
        given.by(told.worker(), told.registered(one, BORN), twin.registered(other, BORN));
        var reader = QuerySideNode.worker(told.worker(), told.team());
        given.by(told.worker(), new PersonMerged(twin.client(), told.client()));

        var merged = given.ask(reader, new PersonOf(told.client())).merges();
        var hers = given.ask(reader, new PersonOf(twin.client())).merges();
        var found = given.ask(reader, new PeopleNamed("mayer" + suffix(), 10)).people();

        assertThat(merged.also())
                .extracting(a -> a.person().name())
                .containsExactly(Sealed.of(other));
        assertThat(hers.into().personId()).isEqualTo(told.client());
        assertThat(found).extracting(PersonRecord::personId).containsExactly(told.client());

        given.by(told.worker(), new MergeReversed(twin.client(), told.client()));

        var apart = given.ask(reader, new PersonOf(told.client()));
        assertThat(apart.merges().also()).isEmpty();
        assertThat(apart.merges().undone()).hasSize(1);
        assertThat(given.ask(reader, new PeopleNamed("mayer" + suffix(), 10)).people())
                .extracting(PersonRecord::personId)
                .startsWith(twin.client());
    }

    @Test
    void a_merge_shows_nothing_of_a_record_that_the_reader_may_not_see(GivenFacts given) {
        var hidden = ToldCase.fresh();
        given.by(told.worker(), told.registered(new PersonName("Ida", "Right"), BORN));
        given.by(hidden.worker(), hidden.registered(new PersonName("Ida", "Recht"), BORN));
        given.by(told.worker(), new PersonMerged(hidden.client(), told.client()));

        var merges =
                given.ask(
                                QuerySideNode.worker(told.worker(), told.team()),
                                new PersonOf(told.client()))
                        .merges();

        assertThat(merges).isEqualTo(PersonMerges.NONE);
    }

    @Test
    void duplicates_are_found_by_sound_and_birth_date(GivenFacts given) {
        var alike = ToldCase.fresh();
        var elder = ToldCase.fresh();
        var other = ToldCase.fresh();
        var born = new BirthDate(LocalDate.of(1950, 1, 1), BirthDate.Precision.YEAR);
        given.by(
                told.worker(),
                told.registered(new PersonName("Stefan", "Schmidt"), BORN),
                alike.registered(new PersonName("Stephan", "Schmitt"), BORN),
                elder.registered(new PersonName("Stephan", "Schmitt"), born),
                other.registered(new PersonName("Ida", "Right"), BORN));

        var found =
                given.ask(
                                QuerySideNode.worker(told.worker(), told.team()),
                                new DuplicatesOf(told.client()))
                        .candidates();

        assertThat(found)
                .extracting(c -> c.person().personId(), c -> c.signs())
                .containsExactly(
                        tuple(alike.client(), Set.of(Sign.SOUNDS_ALIKE, Sign.SAME_BIRTH_DATE)));
    }

    private String suffix() {
        return told.client().toString().replaceAll("[^a-f]", "");
    }
}
