package org.beistand.spaces.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.beistand.language.InvalidValue;
import org.beistand.language.Sealed;
import org.beistand.platform.Aggregates;
import org.beistand.spaces.BlockReason;
import org.beistand.spaces.InspectionId;
import org.beistand.spaces.InspectionResult;
import org.beistand.spaces.MeetingSpaceCommand;
import org.beistand.spaces.MeetingSpaceCommand.BlockSpace;
import org.beistand.spaces.MeetingSpaceCommand.ChangeSpaceFeatures;
import org.beistand.spaces.MeetingSpaceCommand.RecordSafetyInspection;
import org.beistand.spaces.MeetingSpaceCommand.RegisterSpace;
import org.beistand.spaces.MeetingSpaceCommand.ResetOpeningOfDay;
import org.beistand.spaces.MeetingSpaceCommand.RetireSpace;
import org.beistand.spaces.MeetingSpaceCommand.SetOpeningOfDay;
import org.beistand.spaces.MeetingSpaceCommand.UnblockSpace;
import org.beistand.spaces.MeetingSpaceEvent;
import org.beistand.spaces.MeetingSpaceEvent.OpeningOfDayReset;
import org.beistand.spaces.MeetingSpaceEvent.OpeningOfDaySet;
import org.beistand.spaces.MeetingSpaceEvent.SafetyInspectionPassed;
import org.beistand.spaces.MeetingSpaceEvent.SpaceBlocked;
import org.beistand.spaces.MeetingSpaceEvent.SpaceRegistered;
import org.beistand.spaces.MeetingSpaceEvent.SpaceRetired;
import org.beistand.spaces.MeetingSpaceEvent.SpaceUnblocked;
import org.beistand.spaces.MeetingSpaceId;
import org.beistand.spaces.MeetingSpaceRejection.BlockInThePast;
import org.beistand.spaces.MeetingSpaceRejection.BlockNotInForce;
import org.beistand.spaces.MeetingSpaceRejection.InspectionInTheFuture;
import org.beistand.spaces.MeetingSpaceRejection.OpeningAsUsual;
import org.beistand.spaces.MeetingSpaceRejection.OpeningInThePast;
import org.beistand.spaces.MeetingSpaceRejection.SpaceAlreadyRegistered;
import org.beistand.spaces.MeetingSpaceRejection.SpaceIsRetired;
import org.beistand.spaces.MeetingSpaceRejection.SpaceUnknown;
import org.beistand.spaces.OpeningHours;
import org.beistand.spaces.OpeningHours.WeekdayOpening;
import org.beistand.spaces.OpeningTime;
import org.beistand.spaces.RetirementReason;
import org.beistand.spaces.SafetyFeature;
import org.beistand.spaces.SiteId;
import org.beistand.spaces.SpaceBlockId;
import org.beistand.spaces.SpaceBuffers;
import org.beistand.spaces.SpaceDetails;
import org.beistand.spaces.SpaceSpan;
import org.beistand.spaces.command.MeetingSpaceState.Unregistered;
import org.beistand.spaces.command.SpaceDesk.Now;
import org.junit.jupiter.api.Test;

/** What follows about a meeting space. */
class MeetingSpaceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Now NOW = new Now(NOON, TODAY);
    private static final MeetingSpaceId SPACE = new MeetingSpaceId(new UUID(0, 1));
    private static final SiteId SITE = new SiteId(new UUID(0, 2));
    private static final SpaceBlockId BLOCK = new SpaceBlockId(new UUID(0, 3));
    private static final InspectionId INSPECTION = new InspectionId(new UUID(0, 4));
    private static final OpeningTime OPEN =
            new OpeningTime(LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final SpaceDetails DETAILS =
            new SpaceDetails(
                    new Sealed.Closed<>(new UUID(9, 1), 1, "nonce", "ciphertext"),
                    0,
                    6,
                    Set.of(SafetyFeature.ALARM),
                    Set.of(),
                    new OpeningHours(List.of(new WeekdayOpening(DayOfWeek.MONDAY, List.of(OPEN)))),
                    new SpaceBuffers(15, 15),
                    false,
                    SpaceDetails.BOOKERS,
                    null);
    private static final RegisterSpace REGISTER = new RegisterSpace(SPACE, SITE, DETAILS);
    private static final SpaceRegistered REGISTERED = new SpaceRegistered(SPACE, SITE, DETAILS);

    private static SpaceSpan span(int fromHours, int untilHours) {
        return new SpaceSpan(
                NOON.plusSeconds(fromHours * 3600L), NOON.plusSeconds(untilHours * 3600L));
    }

    private static BlockSpace block(int fromHours, int untilHours) {
        return new BlockSpace(
                SPACE, BLOCK, span(fromHours, untilHours), BlockReason.CLEANING, Set.of(), null);
    }

    private static MeetingSpaceState after(MeetingSpaceEvent... facts) {
        MeetingSpaceState state = new Unregistered();
        for (var fact : facts) {
            state = state.evolve(fact);
        }
        return state;
    }

    private static MeetingSpaceEvent decide(
            MeetingSpaceCommand command, MeetingSpaceEvent... facts) {
        return MeetingSpaceDecider.decide(command, after(facts), NOW);
    }

    private static void assertRefused(
            MeetingSpaceCommand command,
            Class<? extends Exception> refusal,
            MeetingSpaceEvent... facts) {
        assertThatExceptionOfType(refusal).isThrownBy(() -> decide(command, facts));
    }

    /** One of each command, such that a space that is there takes it. */
    private static List<MeetingSpaceCommand> changes() {
        return List.of(
                new ChangeSpaceFeatures(SPACE, DETAILS),
                new SetOpeningOfDay(SPACE, TODAY, List.of()),
                new ResetOpeningOfDay(SPACE, TODAY),
                block(1, 2),
                new UnblockSpace(SPACE, BLOCK),
                new RecordSafetyInspection(
                        SPACE, INSPECTION, InspectionResult.FAILED, TODAY, null, null),
                new RetireSpace(SPACE, RetirementReason.REBUILT));
    }

    @Test
    void nothing_is_known_of_a_space_before_it_is_registered() {
        assertThat(decide(REGISTER)).isEqualTo(REGISTERED);
        assertThat(changes()).allSatisfy(c -> assertRefused(c, SpaceUnknown.class));
        assertThat(MeetingSpaceCommand.class.getPermittedSubclasses())
                .hasSize(changes().size() + 1);
    }

    @Test
    void nothing_changes_about_a_space_that_was_given_up() {
        var retired = new SpaceRetired(SPACE, RetirementReason.UNSAFE);

        assertRefused(REGISTER, SpaceAlreadyRegistered.class, REGISTERED);
        assertRefused(REGISTER, SpaceAlreadyRegistered.class, REGISTERED, retired);
        assertThat(changes())
                .allSatisfy(c -> assertRefused(c, SpaceIsRetired.class, REGISTERED, retired));
    }

    @Test
    void closures_that_are_over_are_neither_made_nor_lifted() {
        var over =
                new SpaceBlocked(SPACE, BLOCK, span(-2, 0), BlockReason.CLEANING, Set.of(), null);
        var running =
                new SpaceBlocked(SPACE, BLOCK, span(-2, 1), BlockReason.CLEANING, Set.of(), null);
        var lift = new UnblockSpace(SPACE, BLOCK);

        assertRefused(block(-2, 0), BlockInThePast.class, REGISTERED);
        assertThat(decide(block(-2, 1), REGISTERED)).isEqualTo(running);
        assertRefused(lift, BlockNotInForce.class, REGISTERED);
        assertRefused(lift, BlockNotInForce.class, REGISTERED, over);
        assertThat(decide(lift, REGISTERED, running)).isEqualTo(new SpaceUnblocked(SPACE, BLOCK));
        assertRefused(
                lift, BlockNotInForce.class, REGISTERED, running, new SpaceUnblocked(SPACE, BLOCK));
    }

    @Test
    void how_it_was_open_on_past_days_stays() {
        var set = new OpeningOfDaySet(SPACE, TODAY, List.of(OPEN));

        assertRefused(
                new SetOpeningOfDay(SPACE, TODAY.minusDays(1), List.of()),
                OpeningInThePast.class,
                REGISTERED);
        assertRefused(
                new ResetOpeningOfDay(SPACE, TODAY.minusDays(1)),
                OpeningInThePast.class,
                REGISTERED);
        assertRefused(new ResetOpeningOfDay(SPACE, TODAY), OpeningAsUsual.class, REGISTERED);
        assertThat(decide(new SetOpeningOfDay(SPACE, TODAY, List.of(OPEN)), REGISTERED))
                .isEqualTo(set);
        assertThat(decide(new ResetOpeningOfDay(SPACE, TODAY), REGISTERED, set))
                .isEqualTo(new OpeningOfDayReset(SPACE, TODAY));
    }

    @Test
    void an_inspection_was_held_before_it_is_recorded() {
        assertRefused(
                new RecordSafetyInspection(
                        SPACE, INSPECTION, InspectionResult.FAILED, TODAY.plusDays(1), null, null),
                InspectionInTheFuture.class,
                REGISTERED);
        assertThat(
                        decide(
                                new RecordSafetyInspection(
                                        SPACE,
                                        INSPECTION,
                                        InspectionResult.PASSED,
                                        TODAY,
                                        TODAY,
                                        null),
                                REGISTERED))
                .isEqualTo(new SafetyInspectionPassed(SPACE, INSPECTION, TODAY, TODAY, null));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() ->
                        new RecordSafetyInspection(
                                SPACE, INSPECTION, InspectionResult.PASSED, TODAY, null, null));
    }

    private static FixtureConfiguration<MeetingSpace> fixture() {
        return new AggregateTestFixture<>(MeetingSpace.class)
                .registerCommandTargetResolver(Aggregates.target())
                .registerInjectableResource(
                        new SpaceDesk(Clock.fixed(NOON, ZoneOffset.UTC), ZoneOffset.UTC));
    }

    @Test
    void the_shell_keeps_what_was_decided() {
        fixture().givenNoPriorActivity().when(REGISTER).expectEvents(REGISTERED);
        fixture().given(REGISTERED).when(REGISTER).expectException(SpaceAlreadyRegistered.class);
        fixture()
                .given(REGISTERED)
                .when(new RetireSpace(SPACE, RetirementReason.UNSAFE))
                .expectEvents(new SpaceRetired(SPACE, RetirementReason.UNSAFE));
    }
}
