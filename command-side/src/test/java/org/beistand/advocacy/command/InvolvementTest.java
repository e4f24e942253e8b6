package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.beistand.advocacy.CaseRole;
import org.beistand.advocacy.InvolvementCommand.CorrectClient;
import org.beistand.advocacy.InvolvementCommand.InvolvePerson;
import org.beistand.advocacy.InvolvementRejection.NoClientNamed;
import org.beistand.advocacy.InvolvementRejection.RoleNotPossible;
import org.beistand.advocacy.command.AdvocacyCaseState.Received;
import org.beistand.people.PersonId;
import org.junit.jupiter.api.Test;

class InvolvementTest {
    private static final PersonId PERSON = new PersonId(new UUID(0, 5));
    private static final AdvocacyCaseState UNNAMED = new Received(Matter.NOTHING);
    private static final AdvocacyCaseState NAMED = new Received(Matter.NOTHING.naming(PERSON));

    @Test
    void a_case_without_a_client_has_nobody_to_sort_from() {
        assertThatExceptionOfType(NoClientNamed.class)
                .isThrownBy(() ->
                        InvolvementDecider.decide(
                                new CorrectClient(Examples.CASE, PERSON), UNNAMED));
        assertThat(InvolvementDecider.decide(new CorrectClient(Examples.CASE, PERSON), NAMED))
                .isEmpty();
    }

    @Test
    void the_person_supported_is_not_her_own_opponent() {
        assertThatExceptionOfType(RoleNotPossible.class)
                .isThrownBy(() ->
                        InvolvementDecider.decide(
                                new InvolvePerson(Examples.CASE, PERSON, CaseRole.OPPONENT),
                                NAMED));
        assertThat(
                        InvolvementDecider.decide(
                                new InvolvePerson(Examples.CASE, PERSON, CaseRole.COMPLAINANT),
                                NAMED))
                .hasSize(1);
    }
}
