package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beistand.advocacy.command.CareExamples.CONSENT;
import static org.beistand.advocacy.command.CareExamples.consentGiven;
import static org.beistand.advocacy.command.Deciding.decide;
import static org.beistand.advocacy.command.Deciding.refusal;
import static org.beistand.advocacy.command.DisclosureExamples.DISCLOSURE;
import static org.beistand.advocacy.command.DisclosureExamples.overridden;
import static org.beistand.advocacy.command.DisclosureExamples.review;
import static org.beistand.advocacy.command.DisclosureExamples.reviewed;
import static org.beistand.advocacy.command.DisclosureExamples.toTeam;
import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.COLLEAGUE;
import static org.beistand.advocacy.command.Examples.SUPERVISOR;
import static org.beistand.advocacy.command.Examples.TEAM;
import static org.beistand.advocacy.command.Examples.TODAY;
import static org.beistand.advocacy.command.Examples.WEIGHT;
import static org.beistand.advocacy.command.Examples.WORKER;
import static org.beistand.advocacy.command.TransferExamples.MOVE;
import static org.beistand.advocacy.command.TransferExamples.OTHER_TEAM;
import static org.beistand.advocacy.command.TransferExamples.TRANSFER;
import static org.beistand.advocacy.command.TransferExamples.accept;
import static org.beistand.advocacy.command.TransferExamples.acceptFor;
import static org.beistand.advocacy.command.TransferExamples.consentToMove;
import static org.beistand.advocacy.command.TransferExamples.meet;
import static org.beistand.advocacy.command.TransferExamples.movable;
import static org.beistand.advocacy.command.TransferExamples.proposeTo;
import static org.beistand.advocacy.command.TransferExamples.proposed;
import static org.beistand.advocacy.command.TransferExamples.proposedOutside;
import static org.beistand.advocacy.command.TransferExamples.refused;

import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseRejection.DayInPast;
import org.beistand.advocacy.AdvocacyCaseRejection.OccurredInFuture;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.ConsentCommand.WithdrawConsent;
import org.beistand.advocacy.ConsentEndReason;
import org.beistand.advocacy.ConsentEvent.ConsentWithdrawn;
import org.beistand.advocacy.ConsentRejection.BeyondConsent;
import org.beistand.advocacy.ConsentRejection.ConsentNotInForce;
import org.beistand.advocacy.ConsentRejection.ConsentUnknown;
import org.beistand.advocacy.DisclosureRejection.DisclosureUnknown;
import org.beistand.advocacy.DisclosureVerdict;
import org.beistand.advocacy.TransferEvent.CaseMoved;
import org.beistand.advocacy.TransferEvent.HandoverMeetingHeld;
import org.beistand.advocacy.TransferEvent.TransferAccepted;
import org.beistand.advocacy.TransferEvent.TransferRevoked;
import org.beistand.advocacy.TransferRejection.TransferNotOpen;
import org.beistand.language.NotPossible;
import org.beistand.language.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TeamTransferTest {
    private static final Circumstances BY_WORKER = Examples.byWorker();
    private static final Circumstances BY_COLLEAGUE = Examples.byColleague();
    private static final Circumstances BY_SUPERVISOR = Examples.bySupervisor();
    private static final ConsentWithdrawn ENDED =
            new ConsentWithdrawn(CASE, MOVE, ConsentEndReason.WITHDRAWN_BY_PERSON);

    static Stream<Arguments> refusals() {
        var unjust = reviewed(DisclosureVerdict.NOT_JUSTIFIED);
        var outside = proposedOutside(COLLEAGUE);
        return Stream.of(
                refusal(OccurredInFuture.class, BY_WORKER, consentToMove(60, 1, 9)),
                refusal(DayInPast.class, BY_WORKER, consentToMove(60, -9, -1)),
                refusal(ConsentUnknown.class, BY_WORKER, proposeTo(OTHER_TEAM, MOVE, null)),
                refusal(ConsentNotInForce.class, BY_WORKER, proposeTo(OTHER_TEAM, null, null)),
                refusal(
                        ConsentNotInForce.class,
                        BY_WORKER,
                        proposeTo(OTHER_TEAM, MOVE, null),
                        movable(-1)),
                refusal(
                        ConsentNotInForce.class,
                        BY_WORKER,
                        proposeTo(OTHER_TEAM, MOVE, null),
                        movable(9),
                        ENDED),
                refusal(BeyondConsent.class, BY_WORKER, proposeTo(TEAM, MOVE, null), movable(9)),
                refusal(
                        BeyondConsent.class,
                        BY_WORKER,
                        proposeTo(OTHER_TEAM, CONSENT, null),
                        consentGiven()),
                refusal(
                        DisclosureUnknown.class,
                        BY_WORKER,
                        proposeTo(OTHER_TEAM, null, DISCLOSURE)),
                refusal(
                        BeyondConsent.class,
                        BY_WORKER,
                        proposeTo(OTHER_TEAM, null, DISCLOSURE),
                        overridden()),
                refusal(
                        BeyondConsent.class,
                        BY_WORKER,
                        proposeTo(OTHER_TEAM, null, DISCLOSURE),
                        toTeam(),
                        unjust),
                refusal(ConsentNotInForce.class, BY_COLLEAGUE, accept(), movable(-1), outside),
                refusal(NotPossible.class, BY_WORKER, acceptFor(COLLEAGUE), movable(9), outside),
                refusal(
                        TransferNotOpen.class,
                        BY_SUPERVISOR,
                        acceptFor(COLLEAGUE),
                        proposed(SUPERVISOR)),
                refusal(NotPossible.class, BY_SUPERVISOR, meet(0), outside),
                refusal(OccurredInFuture.class, BY_WORKER, meet(1), outside),
                refusal(TransferNotOpen.class, BY_WORKER, meet(0), outside, refused()));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_case_leaves_its_team_only_on_a_basis_that_holds(
            Class<? extends Rejection> why,
            Circumstances by,
            AdvocacyCaseCommand command,
            AdvocacyCaseEvent... before) {
        assertThatThrownBy(() -> decide(command, by, before)).isInstanceOf(why);
    }

    @Test
    void whoever_says_yes_brings_the_case_into_the_other_team() {
        assertThat(decide(accept(), BY_COLLEAGUE, movable(9), proposedOutside(COLLEAGUE)))
                .containsExactly(
                        new TransferAccepted(CASE, TRANSFER),
                        new CaseMoved(CASE, TRANSFER, OTHER_TEAM),
                        new CaseAssigned(CASE, COLLEAGUE, WORKER, WEIGHT, AssignmentReason.LOAD));
    }

    @Test
    void a_supervisor_says_who_of_the_team_takes_it() {
        assertThat(
                        decide(
                                acceptFor(COLLEAGUE),
                                BY_SUPERVISOR,
                                movable(9),
                                proposedOutside(SUPERVISOR)))
                .contains(new CaseAssigned(CASE, COLLEAGUE, WORKER, WEIGHT, AssignmentReason.LOAD));
    }

    @Test
    void what_was_passed_on_without_consent_carries_a_transfer_until_it_is_found_wrong() {
        assertThat(decide(proposeTo(OTHER_TEAM, null, DISCLOSURE), toTeam())).hasSize(1);
    }

    @Test
    void a_consent_taken_back_calls_the_question_back_with_it() {
        var back = new WithdrawConsent(CASE, MOVE, ConsentEndReason.WITHDRAWN_BY_PERSON);

        assertThat(decide(back, BY_WORKER, movable(9), proposedOutside(COLLEAGUE)))
                .containsExactly(ENDED, new TransferRevoked(CASE, TRANSFER));
    }

    @Test
    void what_is_found_wrong_calls_back_the_question_that_rests_on_it() {
        var facts =
                decide(
                        review(DisclosureVerdict.NOT_JUSTIFIED),
                        BY_SUPERVISOR,
                        toTeam(),
                        TransferExamples.proposedUnderOverride());

        assertThat(facts).endsWith(new TransferRevoked(CASE, TRANSFER));
    }

    @Test
    void the_two_who_met_say_so() {
        assertThat(decide(meet(0), BY_WORKER, proposedOutside(COLLEAGUE)))
                .containsExactly(new HandoverMeetingHeld(CASE, TRANSFER, WORKER, COLLEAGUE, TODAY));
        assertThat(decide(meet(-1), BY_COLLEAGUE, proposedOutside(COLLEAGUE))).hasSize(1);
    }
}
