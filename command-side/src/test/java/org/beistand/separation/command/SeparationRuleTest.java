package org.beistand.separation.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.beistand.separation.SeparationLevel.NOT_SAME_ROOM;
import static org.beistand.separation.SeparationLevel.NOT_SAME_SITE_AT_SAME_TIME;
import static org.beistand.separation.SeparationLevel.NOT_SAME_SITE_SAME_DAY;
import static org.beistand.separation.SeparationLevel.NO_KNOWLEDGE_OF_SITE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.beistand.language.NotPossible;
import org.beistand.language.Sealed;
import org.beistand.people.PersonId;
import org.beistand.platform.Aggregates;
import org.beistand.separation.SeparationLiftReason;
import org.beistand.separation.SeparationReason;
import org.beistand.separation.SeparationRole;
import org.beistand.separation.SeparationRuleCommand;
import org.beistand.separation.SeparationRuleCommand.ImposeSeparationRule;
import org.beistand.separation.SeparationRuleCommand.LiftSeparationRule;
import org.beistand.separation.SeparationRuleCommand.RelaxSeparationRule;
import org.beistand.separation.SeparationRuleCommand.TightenSeparationRule;
import org.beistand.separation.SeparationRuleEvent;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleImposed;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleLifted;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleRelaxed;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleTightened;
import org.beistand.separation.SeparationRuleId;
import org.beistand.separation.SeparationRuleRejection.SeparationExpiryInThePast;
import org.beistand.separation.SeparationRuleRejection.SeparationNotInForce;
import org.beistand.separation.SeparationRuleRejection.SeparationNotLooser;
import org.beistand.separation.SeparationRuleRejection.SeparationNotTighter;
import org.beistand.separation.SeparationRuleRejection.SeparationOfOnePerson;
import org.beistand.separation.SeparationRuleRejection.SeparationRuleExists;
import org.beistand.separation.SeparationText;
import org.beistand.separation.command.SeparationRuleState.NotImposed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What follows about a no-contact rule. */
class SeparationRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final SeparationRuleId RULE = new SeparationRuleId(new UUID(0, 1));
    private static final PersonId ONE = new PersonId(new UUID(0, 2));
    private static final PersonId OTHER = new PersonId(new UUID(0, 3));
    private static final Sealed<SeparationText> TEXT =
            new Sealed.Closed<>(new UUID(9, 1), 1, "nonce", "ciphertext");

    private static ImposeSeparationRule impose(@Nullable LocalDate expires) {
        return new ImposeSeparationRule(
                RULE,
                ONE,
                SeparationRole.PROTECTED,
                OTHER,
                SeparationRole.OTHER,
                NOT_SAME_SITE_AT_SAME_TIME,
                SeparationReason.VIOLENCE,
                null,
                expires,
                TEXT);
    }

    private static SeparationRuleImposed imposed(@Nullable LocalDate expires) {
        return new SeparationRuleImposed(
                RULE,
                ONE,
                SeparationRole.PROTECTED,
                OTHER,
                SeparationRole.OTHER,
                NOT_SAME_SITE_AT_SAME_TIME,
                SeparationReason.VIOLENCE,
                null,
                expires,
                TEXT);
    }

    private static List<SeparationRuleCommand> changes(PersonId by) {
        return List.of(
                new TightenSeparationRule(RULE, by, NO_KNOWLEDGE_OF_SITE),
                new RelaxSeparationRule(RULE, by, NOT_SAME_ROOM, TEXT),
                new LiftSeparationRule(RULE, by, SeparationLiftReason.ORDER_ENDED, TEXT));
    }

    private static SeparationRuleEvent decide(
            SeparationRuleCommand command, SeparationRuleEvent... facts) {
        SeparationRuleState state = new NotImposed();
        for (var fact : facts) {
            state = state.evolve(fact);
        }
        return SeparationRuleDecider.decide(command, state, TODAY);
    }

    private static void assertRefused(
            SeparationRuleCommand command,
            Class<? extends Exception> refusal,
            SeparationRuleEvent... facts) {
        assertThatExceptionOfType(refusal).isThrownBy(() -> decide(command, facts));
    }

    @Test
    void a_rule_is_imposed_once_and_not_for_days_that_are_over() {
        assertThat(decide(impose(null))).isEqualTo(imposed(null));
        assertThat(decide(impose(TODAY))).isEqualTo(imposed(TODAY));
        assertRefused(impose(TODAY.minusDays(1)), SeparationExpiryInThePast.class);
        assertRefused(impose(null), SeparationRuleExists.class, imposed(null));
        assertThat(SeparationRuleCommand.class.getPermittedSubclasses()).hasSize(4);
    }

    @Test
    void nobody_is_kept_apart_from_herself() {
        assertRefused(
                new ImposeSeparationRule(
                        RULE,
                        ONE,
                        SeparationRole.MUTUAL,
                        ONE,
                        SeparationRole.MUTUAL,
                        NOT_SAME_ROOM,
                        SeparationReason.OTHER,
                        null,
                        null,
                        TEXT),
                SeparationOfOnePerson.class);
    }

    @Test
    void either_of_the_two_answers_for_it_and_nobody_else() {
        for (var by : List.of(ONE, OTHER)) {
            assertThat(changes(by))
                    .allSatisfy(c -> assertThat(decide(c, imposed(null))).isNotNull());
        }
        var stranger = new PersonId(new UUID(0, 4));
        assertThat(changes(stranger))
                .allSatisfy(c -> assertRefused(c, NotPossible.class, imposed(null)));
        assertThat(changes(ONE)).allSatisfy(c -> assertRefused(c, NotPossible.class));
    }

    @Test
    void tighter_is_tighter_and_looser_is_looser() {
        assertRefused(
                new TightenSeparationRule(RULE, ONE, NOT_SAME_SITE_AT_SAME_TIME),
                SeparationNotTighter.class,
                imposed(null));
        assertRefused(
                new RelaxSeparationRule(RULE, ONE, NOT_SAME_SITE_AT_SAME_TIME, TEXT),
                SeparationNotLooser.class,
                imposed(null));
        var tightened = new SeparationRuleTightened(RULE, ONE, NO_KNOWLEDGE_OF_SITE);
        assertThat(
                        decide(
                                new TightenSeparationRule(RULE, ONE, NO_KNOWLEDGE_OF_SITE),
                                imposed(null)))
                .isEqualTo(tightened);
        assertThat(
                        decide(
                                new RelaxSeparationRule(RULE, ONE, NOT_SAME_SITE_SAME_DAY, TEXT),
                                imposed(null),
                                tightened))
                .isEqualTo(new SeparationRuleRelaxed(RULE, ONE, NOT_SAME_SITE_SAME_DAY, TEXT));
    }

    @Test
    void what_is_lifted_or_over_is_not_settled_any_more() {
        var lifted = new SeparationRuleLifted(RULE, ONE, SeparationLiftReason.PERSONS_WISH, TEXT);
        assertThat(changes(ONE))
                .allSatisfy(c -> {
                    assertRefused(c, SeparationNotInForce.class, imposed(null), lifted);
                    assertRefused(c, SeparationNotInForce.class, imposed(TODAY.minusDays(1)));
                });
    }

    @Test
    void the_shell_keeps_what_was_decided() {
        var fixture =
                new AggregateTestFixture<>(SeparationRule.class)
                        .registerCommandTargetResolver(Aggregates.target())
                        .registerInjectableResource((HouseDay) () -> TODAY);
        fixture.givenNoPriorActivity().when(impose(null)).expectEvents(imposed(null));
    }
}
