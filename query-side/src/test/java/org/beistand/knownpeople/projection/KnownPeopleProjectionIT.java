package org.beistand.knownpeople.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.beistand.people.AddressForm;
import org.beistand.people.BirthDate;
import org.beistand.people.PersonEvent.PersonCorrected;
import org.beistand.people.PersonName;
import org.beistand.peopledirectory.MaybeKnown;
import org.beistand.queryside.testing.GivenFacts;
import org.beistand.queryside.testing.QuerySideNode;
import org.beistand.queryside.testing.ToldCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GivenFacts.Shared.class)
class KnownPeopleProjectionIT {
    private static final BirthDate BORN =
            new BirthDate(LocalDate.of(1980, 5, 6), BirthDate.Precision.DAY);
    private static final BirthDate ANOTHER_DAY =
            new BirthDate(LocalDate.of(1981, 5, 6), BirthDate.Precision.DAY);
    private final ToldCase told = ToldCase.fresh();

    private MaybeKnown.Hint hint(GivenFacts given, String family, BirthDate born) {
        return given.ask(
                QuerySideNode.of(Role.CASE_WORKER, told.team()),
                new MaybeKnown(new PersonName("Oskar", family), born));
    }

    @Test
    void only_the_latest_name_is_known_and_the_registrar_can_be_asked(GivenFacts given) {
        given.by(
                told.worker(),
                told.registered(new PersonName("Oskar", "Formerly"), BORN),
                new PersonCorrected(
                        told.client(),
                        Sealed.of(new PersonName("Oskar", "Nowadays")),
                        Sealed.of(new AddressForm("")),
                        Sealed.of(BORN),
                        List.of(),
                        Set.of()));

        assertThat(hint(given, "Nowadays", BORN))
                .isEqualTo(new MaybeKnown.Hint(true, List.of(told.worker())));
        assertThat(hint(given, "Nowadays", ANOTHER_DAY).maybeKnown()).isFalse();
        assertThat(hint(given, "Formerly", BORN).maybeKnown()).isFalse();
    }
}
