package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beistand.advocacy.ReferralAnswer.ACCEPTED;
import static org.beistand.advocacy.ReferralAnswer.REJECTED_BY_PARTNER;
import static org.beistand.advocacy.command.CareExamples.CONSENT;
import static org.beistand.advocacy.command.CareExamples.answer;
import static org.beistand.advocacy.command.CareExamples.answered;
import static org.beistand.advocacy.command.CareExamples.consentGiven;
import static org.beistand.advocacy.command.CareExamples.end;
import static org.beistand.advocacy.command.CareExamples.renew;
import static org.beistand.advocacy.command.CareExamples.send;
import static org.beistand.advocacy.command.CareExamples.sent;
import static org.beistand.advocacy.command.CareExamples.withdraw;
import static org.beistand.advocacy.command.CareExamples.withdrawn;
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
import org.beistand.advocacy.ConsentCommand.GiveConsent;
import org.beistand.advocacy.ConsentEvent.ConsentRenewed;
import org.beistand.advocacy.ConsentEvent.ReferralEnded;
import org.beistand.advocacy.ConsentForm;
import org.beistand.advocacy.ConsentId;
import org.beistand.advocacy.ConsentPurpose;
import org.beistand.advocacy.ConsentRejection.BeyondConsent;
import org.beistand.advocacy.ConsentRejection.ConsentNotInForce;
import org.beistand.advocacy.ConsentRejection.ConsentUnknown;
import org.beistand.advocacy.ConsentRejection.NothingConsented;
import org.beistand.advocacy.ConsentRejection.ReferralNotAccepted;
import org.beistand.advocacy.ConsentRejection.ReferralNotOpen;
import org.beistand.advocacy.ConsentRejection.ReferralStillOpen;
import org.beistand.advocacy.ConsentRejection.ReferralUnknown;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.PartnerKind;
import org.beistand.advocacy.ReferralResult;
import org.beistand.advocacy.TextVersion;
import org.beistand.language.InvalidValue;
import org.beistand.language.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentTest {

    private static GiveConsent give(int n, int givenIn, int days, DataScope... scope) {
        return new GiveConsent(
                CASE,
                new ConsentId(id(n)),
                ConsentPurpose.REFERRAL,
                PartnerKind.SHELTER,
                Set.of(scope),
                ConsentForm.SPOKEN,
                new TextVersion(1),
                TODAY.plusDays(givenIn),
                TODAY.plusDays(days),
                sealed());
    }

    private static ReferralEnded ended() {
        return new ReferralEnded(CASE, CareExamples.REFERRAL, ReferralResult.HELPED);
    }

    static Stream<Arguments> refusals() {
        var given = consentGiven();
        var over = consentGiven(ConsentPurpose.REFERRAL, -1);
        var talk = consentGiven(ConsentPurpose.EXCHANGE, 30);
        return Stream.of(
                refusal(NothingConsented.class, give(40, 0, 9)),
                refusal(OccurredInFuture.class, give(40, 1, 9, DataScope.MONEY)),
                refusal(DayInPast.class, give(40, -9, -1, DataScope.MONEY)),
                refusal(IdAlreadyUsed.class, give(705, 0, 9, DataScope.MONEY), given),
                refusal(ConsentUnknown.class, renew(9)),
                refusal(ConsentUnknown.class, withdraw()),
                refusal(ConsentNotInForce.class, renew(9), given, withdrawn()),
                refusal(DayInPast.class, renew(-1), given),
                refusal(ConsentUnknown.class, send(41, 9, DataScope.MONEY)),
                refusal(ConsentNotInForce.class, send(41, 9, DataScope.MONEY), over),
                refusal(ConsentNotInForce.class, send(41, 9, DataScope.MONEY), given, withdrawn()),
                refusal(BeyondConsent.class, send(41, 9, DataScope.MONEY), talk),
                refusal(BeyondConsent.class, send(41, 9, DataScope.MONEY, DataScope.HEALTH), given),
                refusal(NothingConsented.class, send(41, 9), given),
                refusal(DayInPast.class, send(41, -1, DataScope.MONEY), given),
                refusal(IdAlreadyUsed.class, send(706, 9, DataScope.MONEY), given, sent()),
                refusal(ReferralUnknown.class, answer(ACCEPTED)),
                refusal(ReferralUnknown.class, end(ReferralResult.HELPED)),
                refusal(
                        ReferralNotOpen.class,
                        answer(ACCEPTED),
                        sent(),
                        answered(REJECTED_BY_PARTNER)),
                refusal(
                        ReferralNotOpen.class,
                        end(ReferralResult.HELPED),
                        sent(),
                        answered(REJECTED_BY_PARTNER)),
                refusal(
                        ReferralNotOpen.class,
                        end(ReferralResult.UNANSWERED),
                        sent(),
                        answered(ACCEPTED)),
                refusal(ReferralNotAccepted.class, end(ReferralResult.HELPED), sent()),
                refusal(ReferralStillOpen.class, CourseExamples.requestClosure(50), sent()),
                refusal(
                        ReferralStillOpen.class,
                        CourseExamples.requestClosure(50),
                        sent(),
                        answered(ACCEPTED)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_nobody_consented_to_is_refused(
            Class<? extends Rejection> why,
            AdvocacyCaseCommand command,
            AdvocacyCaseEvent... before) {
        assertThatThrownBy(() -> decide(command, before)).isInstanceOf(why);
    }

    static Stream<Arguments> repetitions() {
        return Stream.of(
                refusal(Rejection.class, withdraw(), consentGiven(), withdrawn()),
                refusal(Rejection.class, answer(ACCEPTED), sent(), answered(ACCEPTED)),
                refusal(Rejection.class, end(ReferralResult.HELPED), sent(), ended()));
    }

    @ParameterizedTest
    @MethodSource("repetitions")
    void what_holds_already_adds_nothing(
            Class<?> ignored, AdvocacyCaseCommand command, AdvocacyCaseEvent... before) {
        assertThat(decide(command, before)).isEmpty();
    }

    @Test
    void what_ran_out_can_be_renewed_and_then_used() {
        var over = consentGiven(ConsentPurpose.REFERRAL, -1);
        var renewed = new ConsentRenewed(CASE, CONSENT, ConsentForm.SPOKEN, TODAY.plusDays(9));

        assertThat(decide(renew(9), over)).containsExactly(renewed);
        assertThat(decide(send(41, 9, DataScope.MONEY), over, renewed)).hasSize(1);
    }

    @Test
    void taking_a_consent_back_calls_back_what_is_open_under_it() {
        var revoked = new ReferralEnded(CASE, CareExamples.REFERRAL, ReferralResult.REVOKED);

        assertThat(decide(withdraw(), consentGiven(), sent()))
                .containsExactly(withdrawn(), revoked);
        assertThat(decide(withdraw(), consentGiven(), sent(), answered(ACCEPTED)))
                .containsExactly(withdrawn(), revoked);
        assertThat(decide(withdraw(), consentGiven(), sent(), answered(REJECTED_BY_PARTNER)))
                .containsExactly(withdrawn());
    }

    @Test
    void on_its_last_day_a_consent_still_holds() {
        var last = consentGiven(ConsentPurpose.REFERRAL, 0);

        assertThat(decide(send(41, 9, DataScope.MONEY), last)).hasSize(1);
    }

    @Test
    void a_case_can_be_closed_once_each_referral_came_to_its_end() {
        assertThat(decide(CourseExamples.requestClosure(50), sent(), answered(REJECTED_BY_PARTNER)))
                .hasSize(1);
        assertThat(decide(CourseExamples.requestClosure(50), sent(), answered(ACCEPTED), ended()))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1000, -1})
    void there_are_no_such_versions_of_a_text(int number) {
        assertThatThrownBy(() -> new TextVersion(number)).isInstanceOf(InvalidValue.class);
    }
}
