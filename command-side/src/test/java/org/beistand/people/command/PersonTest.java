package org.beistand.people.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.beistand.language.Sealable;
import org.beistand.language.Sealed;
import org.beistand.people.AccessNeed;
import org.beistand.people.Language;
import org.beistand.people.PersonCommand;
import org.beistand.people.PersonCommand.ChangeSafeContact;
import org.beistand.people.PersonCommand.CorrectPerson;
import org.beistand.people.PersonCommand.RegisterPerson;
import org.beistand.people.PersonEvent;
import org.beistand.people.PersonEvent.PersonCorrected;
import org.beistand.people.PersonEvent.PersonRegistered;
import org.beistand.people.PersonEvent.SafeContactChanged;
import org.beistand.people.PersonId;
import org.beistand.people.PersonRejection.PersonAlreadyRegistered;
import org.beistand.people.PersonRejection.PersonNotRegistered;
import org.beistand.people.command.PersonState.Registered;
import org.beistand.people.command.PersonState.Unregistered;
import org.beistand.platform.Aggregates;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final PersonId PERSON = new PersonId(new UUID(0, 1));
    private static final List<Language> LANGUAGES = List.of(new Language("de"));
    private static final Set<AccessNeed> NEEDS = Set.of(AccessNeed.STEP_FREE);

    private static final RegisterPerson REGISTER =
            new RegisterPerson(PERSON, sealed(1), sealed(2), null, LANGUAGES, NEEDS, sealed(3));
    private static final CorrectPerson CORRECT =
            new CorrectPerson(PERSON, sealed(4), sealed(5), sealed(6), LANGUAGES, NEEDS);
    private static final ChangeSafeContact CHANGE = new ChangeSafeContact(PERSON, sealed(7));

    private static final PersonRegistered REGISTERED =
            new PersonRegistered(PERSON, sealed(1), sealed(2), null, LANGUAGES, NEEDS, sealed(3));
    private static final PersonCorrected CORRECTED =
            new PersonCorrected(PERSON, sealed(4), sealed(5), sealed(6), LANGUAGES, NEEDS);
    private static final SafeContactChanged CHANGED = new SafeContactChanged(PERSON, sealed(7));

    private static <T extends Sealable> Sealed<T> sealed(int n) {
        return new Sealed.Closed<>(new UUID(9, n), 1, "nonce", "ciphertext");
    }

    private static FixtureConfiguration<Person> fixture() {
        return new AggregateTestFixture<>(Person.class)
                .registerCommandTargetResolver(Aggregates.target())
                .registerInjectableResource((Erased) _ -> false);
    }

    @Test
    void each_command_in_each_state_yields_its_fact_or_its_refusal() {
        var nobody = new Unregistered();
        var somebody = new Registered(sealed(1), Ties.NONE, null);
        assertYields(REGISTER, nobody, REGISTERED);
        assertRefused(CORRECT, nobody, PersonNotRegistered.class);
        assertRefused(CHANGE, nobody, PersonNotRegistered.class);
        assertRefused(REGISTER, somebody, PersonAlreadyRegistered.class);
        assertYields(CORRECT, somebody, CORRECTED);
        assertYields(CHANGE, somebody, CHANGED);
        assertThat(PersonCommand.class.getPermittedSubclasses()).hasSize(5);
        assertThat(PersonState.class.getPermittedSubclasses()).hasSize(2);
    }

    private static void assertYields(
            PersonCommand command, PersonState state, PersonEvent expected) {
        assertThat(PersonDecider.decide(command, state, _ -> false)).containsExactly(expected);
    }

    private static void assertRefused(
            PersonCommand command, PersonState state, Class<? extends Exception> refusal) {
        assertThatExceptionOfType(refusal)
                .isThrownBy(() -> PersonDecider.decide(command, state, _ -> false));
    }

    @Test
    void somebody_stays_registered_whatever_happens() {
        PersonState state = new Unregistered().evolve(REGISTERED);
        for (var fact : List.of(CHANGED, REGISTERED)) {
            assertThat(state.evolve(fact)).isEqualTo(state);
        }
        assertThat(state.evolve(CORRECTED)).isEqualTo(new Registered(sealed(4), Ties.NONE, null));
    }

    @Test
    void a_person_is_registered_once() {
        fixture().givenNoPriorActivity().when(REGISTER).expectEvents(REGISTERED);
        fixture().given(REGISTERED).when(REGISTER).expectException(PersonAlreadyRegistered.class);
    }

    @Test
    void changes_reach_the_person() {
        fixture().given(REGISTERED).when(CORRECT).expectEvents(CORRECTED);
        fixture().given(REGISTERED).when(CHANGE).expectEvents(CHANGED);
    }

    @Test
    void changes_need_a_person() {
        fixture()
                .givenNoPriorActivity()
                .when(CORRECT)
                .expectException(AggregateNotFoundException.class);
    }
}
