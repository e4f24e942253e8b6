package org.beistand.peopledirectory.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.beistand.people.AccessNeed;
import org.beistand.people.AddressForm;
import org.beistand.people.BirthDate;
import org.beistand.people.Language;
import org.beistand.people.PersonEvent.PersonCorrected;
import org.beistand.people.PersonEvent.SafeContactChanged;
import org.beistand.people.PersonName;
import org.beistand.peopledirectory.PersonOf;
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
}
