package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beistand.advocacy.command.AuthorityExamples.basis;
import static org.beistand.advocacy.command.AuthorityExamples.confirm;
import static org.beistand.advocacy.command.AuthorityExamples.end;
import static org.beistand.advocacy.command.AuthorityExamples.ended;
import static org.beistand.advocacy.command.AuthorityExamples.power;
import static org.beistand.advocacy.command.AuthorityExamples.recorded;
import static org.beistand.advocacy.command.Deciding.decide;
import static org.beistand.advocacy.command.Deciding.refusal;
import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.TODAY;
import static org.beistand.advocacy.command.Examples.id;
import static org.beistand.advocacy.command.Examples.sealed;

import java.util.Set;
import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseRejection.DayInPast;
import org.beistand.advocacy.AdvocacyCaseRejection.IdAlreadyUsed;
import org.beistand.advocacy.AdvocacyCaseRejection.OccurredInFuture;
import org.beistand.advocacy.AuthorityCommand.RecordNonInstructedBasis;
import org.beistand.advocacy.AuthorityCommand.RecordPowerOfAttorney;
import org.beistand.advocacy.AuthorityRejection.AuthorityEmpty;
import org.beistand.advocacy.AuthorityRejection.PowerEnded;
import org.beistand.advocacy.AuthorityRejection.PowerUnknown;
import org.beistand.advocacy.CapacityBasis;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.PowerEndReason;
import org.beistand.advocacy.PowerHolder;
import org.beistand.advocacy.PowerId;
import org.beistand.language.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AuthorityTest {

    static Stream<Arguments> refusals() {
        var empty =
                new RecordPowerOfAttorney(
                        CASE, new PowerId(id(50)), PowerHolder.LAWYER, Set.of(), null, sealed());
        var noWay =
                new RecordNonInstructedBasis(
                        CASE,
                        new NoteId(id(50)),
                        CapacityBasis.OWN_OBSERVATION,
                        Set.of(),
                        TODAY,
                        sealed());
        return Stream.of(
                refusal(OccurredInFuture.class, confirm(1)),
                refusal(DayInPast.class, basis(50, -1)),
                refusal(AuthorityEmpty.class, noWay),
                refusal(AuthorityEmpty.class, empty),
                refusal(DayInPast.class, power(50, -1)),
                refusal(IdAlreadyUsed.class, power(713, 9), recorded()),
                refusal(IdAlreadyUsed.class, basis(713, 9), recorded()),
                refusal(PowerUnknown.class, end()),
                refusal(
                        PowerEnded.class,
                        end(),
                        recorded(),
                        ended(PowerEndReason.REVOKED_BY_PERSON)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void an_authority_without_grounds_is_refused(
            Class<? extends Rejection> why,
            AdvocacyCaseCommand command,
            AdvocacyCaseEvent... before) {
        assertThatThrownBy(() -> decide(command, before)).isInstanceOf(why);
    }

    @Test
    void what_ended_once_does_not_end_again() {
        assertThat(decide(end(), recorded(), ended(PowerEndReason.GIVEN_BACK))).isEmpty();
    }
}
