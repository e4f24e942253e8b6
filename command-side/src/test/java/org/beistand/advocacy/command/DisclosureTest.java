package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beistand.advocacy.DisclosureVerdict.JUSTIFIED;
import static org.beistand.advocacy.DisclosureVerdict.NOT_JUSTIFIED;
import static org.beistand.advocacy.DisclosureVerdict.UNCLEAR;
import static org.beistand.advocacy.command.CareExamples.consentGiven;
import static org.beistand.advocacy.command.CareExamples.withdrawn;
import static org.beistand.advocacy.command.Deciding.decide;
import static org.beistand.advocacy.command.Deciding.refusal;
import static org.beistand.advocacy.command.DisclosureExamples.overridden;
import static org.beistand.advocacy.command.DisclosureExamples.override;
import static org.beistand.advocacy.command.DisclosureExamples.review;
import static org.beistand.advocacy.command.DisclosureExamples.reviewed;
import static org.beistand.advocacy.command.DisclosureExamples.tell;
import static org.beistand.advocacy.command.Examples.COLLEAGUE;
import static org.beistand.advocacy.command.Examples.NOW;
import static org.beistand.advocacy.command.Examples.SUPERVISOR;
import static org.beistand.advocacy.command.Examples.WORKER;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseRejection.IdAlreadyUsed;
import org.beistand.advocacy.AdvocacyCaseRejection.LateWithoutReason;
import org.beistand.advocacy.AdvocacyCaseRejection.OccurredInFuture;
import org.beistand.advocacy.ConsentPurpose;
import org.beistand.advocacy.ConsentRejection.BeyondConsent;
import org.beistand.advocacy.ConsentRejection.ConsentNotInForce;
import org.beistand.advocacy.ConsentRejection.ConsentUnknown;
import org.beistand.advocacy.ConsentRejection.NothingConsented;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.DisclosedAs;
import org.beistand.advocacy.DisclosureEvent.DisclosedWithoutConsent;
import org.beistand.advocacy.DisclosureEvent.DisclosureRecorded;
import org.beistand.advocacy.DisclosureRejection.DisclosureUnknown;
import org.beistand.advocacy.DisclosureRejection.OwnDisclosure;
import org.beistand.advocacy.DisclosureRejection.ReviewAlreadyGiven;
import org.beistand.advocacy.LateReason;
import org.beistand.advocacy.Lateness;
import org.beistand.language.NotPossible;
import org.beistand.language.Rejection;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DisclosureTest {
    private static final Circumstances BY_WORKER = Examples.byWorker();
    private static final Circumstances BY_SUPERVISOR = Examples.bySupervisor();
    private static final Circumstances BY_AUDITOR =
            Examples.by(Examples.staff(new StaffId(Examples.id(8)), Role.AUDITOR));

    static Stream<Arguments> refusals() {
        var given = consentGiven();
        var money = DataScope.MONEY;
        var longAgo = NOW.minus(Duration.ofDays(20));
        var bySupervisor = overridden(SUPERVISOR, DisclosedAs.SUPERVISOR);
        return Stream.of(
                refusal(NothingConsented.class, BY_WORKER, tell(60, NOW, null), given),
                refusal(ConsentUnknown.class, BY_WORKER, tell(60, NOW, null, money)),
                refusal(
                        ConsentNotInForce.class,
                        BY_WORKER,
                        tell(60, NOW, null, money),
                        given,
                        withdrawn()),
                refusal(
                        ConsentNotInForce.class,
                        BY_WORKER,
                        tell(60, NOW, null, money),
                        consentGiven(ConsentPurpose.EXCHANGE, -1)),
                refusal(
                        ConsentNotInForce.class,
                        BY_WORKER,
                        tell(60, NOW.minus(Duration.ofDays(61)), LateReason.OTHER, money),
                        given),
                refusal(
                        BeyondConsent.class,
                        BY_WORKER,
                        tell(60, NOW, null, money, DataScope.HEALTH),
                        given),
                refusal(
                        OccurredInFuture.class,
                        BY_WORKER,
                        tell(60, NOW.plusSeconds(300), null, money),
                        given),
                refusal(LateWithoutReason.class, BY_WORKER, tell(60, longAgo, null, money), given),
                refusal(IdAlreadyUsed.class, BY_WORKER, tell(705, NOW, null, money), given),
                refusal(NothingConsented.class, BY_WORKER, override(60, NOW)),
                refusal(
                        OccurredInFuture.class,
                        BY_WORKER,
                        override(60, NOW.plusSeconds(300), money)),
                refusal(LateWithoutReason.class, BY_WORKER, override(60, longAgo, money)),
                refusal(IdAlreadyUsed.class, BY_WORKER, override(730, NOW, money), overridden()),
                refusal(DisclosureUnknown.class, BY_SUPERVISOR, review(JUSTIFIED)),
                refusal(OwnDisclosure.class, BY_SUPERVISOR, review(JUSTIFIED), bySupervisor),
                refusal(
                        ReviewAlreadyGiven.class,
                        BY_SUPERVISOR,
                        review(JUSTIFIED),
                        overridden(),
                        reviewed(NOT_JUSTIFIED)),
                refusal(NotPossible.class, BY_AUDITOR, review(JUSTIFIED)),
                refusal(NotPossible.class, BY_AUDITOR, review(JUSTIFIED), overridden()));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_was_passed_on_is_neither_recorded_nor_reviewed_beyond_the_rules(
            Class<? extends Rejection> why,
            Circumstances by,
            AdvocacyCaseCommand command,
            AdvocacyCaseEvent... before) {
        assertThatThrownBy(() -> decide(command, by, before)).isInstanceOf(why);
    }

    @Test
    void a_consent_that_ran_out_since_covers_what_was_told_while_it_held() {
        var over = consentGiven(ConsentPurpose.EXCHANGE, -1);
        var then = NOW.minus(Duration.ofDays(20));

        var facts = decide(tell(60, then, LateReason.ABSENCE, DataScope.MONEY), over);

        assertThat(facts)
                .singleElement()
                .isInstanceOfSatisfying(
                        DisclosureRecorded.class,
                        e -> {
                            assertThat(e.lateness()).isEqualTo(Lateness.LATE);
                            assertThat(e.lateReason()).isEqualTo(LateReason.ABSENCE);
                        });
    }

    @Test
    void whoever_passes_something_on_without_consent_stands_in_the_fact() {
        var wish = override(60, NOW, DataScope.DANGER);

        assertThat(
                        Stream.of(BY_WORKER, BY_SUPERVISOR)
                                .flatMap(by -> decide(wish, by).stream())
                                .map(DisclosedWithoutConsent.class::cast)
                                .flatMap(e -> Stream.<Object>of(e.by(), e.as())))
                .containsExactly(WORKER, DisclosedAs.WORKER, SUPERVISOR, DisclosedAs.SUPERVISOR);
    }

    @Test
    void an_unclear_one_is_looked_at_once_more_and_a_result_given_twice_is_one() {
        assertThat(decide(review(JUSTIFIED), BY_SUPERVISOR, overridden(), reviewed(UNCLEAR)))
                .isEqualTo(List.of(reviewed(JUSTIFIED)));
        assertThat(decide(review(JUSTIFIED), BY_SUPERVISOR, overridden(), reviewed(JUSTIFIED)))
                .isEmpty();
    }

    @Test
    void what_a_supervisor_passed_on_another_or_the_auditor_reviews() {
        var byAnother = overridden(COLLEAGUE, DisclosedAs.SUPERVISOR);

        assertThat(decide(review(JUSTIFIED), BY_SUPERVISOR, byAnother)).hasSize(1);
        assertThat(decide(review(JUSTIFIED), BY_AUDITOR, byAnother)).hasSize(1);
    }
}
