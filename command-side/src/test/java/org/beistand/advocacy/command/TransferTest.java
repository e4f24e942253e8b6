package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beistand.advocacy.command.Deciding.decide;
import static org.beistand.advocacy.command.Deciding.refusal;
import static org.beistand.advocacy.command.EntryExamples.NOTE;
import static org.beistand.advocacy.command.EntryExamples.restricted;
import static org.beistand.advocacy.command.EntryExamples.written;
import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.COLLEAGUE;
import static org.beistand.advocacy.command.Examples.WEIGHT;
import static org.beistand.advocacy.command.Examples.WORKER;
import static org.beistand.advocacy.command.Examples.after;
import static org.beistand.advocacy.command.TransferExamples.TRANSFER;
import static org.beistand.advocacy.command.TransferExamples.accept;
import static org.beistand.advocacy.command.TransferExamples.propose;
import static org.beistand.advocacy.command.TransferExamples.proposed;
import static org.beistand.advocacy.command.TransferExamples.refuse;
import static org.beistand.advocacy.command.TransferExamples.refused;
import static org.beistand.advocacy.command.TransferExamples.revoke;
import static org.beistand.advocacy.command.TransferExamples.revoked;

import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseRejection.IdAlreadyUsed;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.EntryEvent.NotePassedOn;
import org.beistand.advocacy.TransferEvent.TransferAccepted;
import org.beistand.advocacy.TransferRejection.AlreadyAccountable;
import org.beistand.advocacy.TransferRejection.NobodyAccountable;
import org.beistand.advocacy.TransferRejection.TransferNotOpen;
import org.beistand.advocacy.TransferRejection.TransferUnderWay;
import org.beistand.language.NotPossible;
import org.beistand.language.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TransferTest {
    private static final Circumstances BY_WORKER = Examples.byWorker();
    private static final Circumstances BY_COLLEAGUE = Examples.byColleague();

    static Stream<Arguments> refusals() {
        var asked = proposed(COLLEAGUE);
        return Stream.of(
                refusal(AlreadyAccountable.class, BY_WORKER, propose(51, WORKER)),
                refusal(TransferUnderWay.class, BY_WORKER, propose(51, COLLEAGUE), asked),
                refusal(IdAlreadyUsed.class, BY_WORKER, propose(720, COLLEAGUE), asked, refused()),
                refusal(NotPossible.class, BY_WORKER, propose(51, COLLEAGUE, NOTE), written()),
                refusal(
                        NotPossible.class,
                        BY_WORKER,
                        propose(51, COLLEAGUE, NOTE),
                        restricted(COLLEAGUE),
                        written()),
                refusal(TransferNotOpen.class, BY_COLLEAGUE, accept()),
                refusal(NotPossible.class, BY_WORKER, accept(), asked),
                refusal(NotPossible.class, BY_WORKER, refuse(), asked),
                refusal(TransferNotOpen.class, BY_COLLEAGUE, accept(), asked, revoked()),
                refusal(TransferNotOpen.class, BY_COLLEAGUE, accept(), asked, refused()),
                refusal(TransferNotOpen.class, BY_COLLEAGUE, refuse(), asked, revoked()),
                refusal(TransferNotOpen.class, BY_WORKER, revoke(), asked, refused()));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_case_does_not_change_hands_by_one_side_alone(
            Class<? extends Rejection> why,
            Circumstances by,
            AdvocacyCaseCommand command,
            AdvocacyCaseEvent... before) {
        assertThatThrownBy(() -> decide(command, by, before)).isInstanceOf(why);
    }

    @Test
    void a_case_that_nobody_has_is_assigned_and_not_handed_over() {
        var accepted = after(Examples.accepted());

        assertThatThrownBy(() ->
                        AdvocacyCaseDecider.decide(propose(51, COLLEAGUE), accepted, BY_WORKER))
                .isInstanceOf(NobodyAccountable.class);
    }

    @Test
    void whoever_says_yes_is_accountable_and_reads_the_notes_that_were_named() {
        var facts =
                decide(
                        accept(),
                        BY_COLLEAGUE,
                        restricted(WORKER),
                        written(),
                        proposed(COLLEAGUE, NOTE));

        assertThat(facts)
                .containsExactly(
                        new TransferAccepted(CASE, TRANSFER),
                        new NotePassedOn(CASE, NOTE, COLLEAGUE),
                        new CaseAssigned(CASE, COLLEAGUE, WORKER, WEIGHT, AssignmentReason.LOAD));
    }

    @Test
    void an_answer_given_twice_is_one_answer() {
        var taken =
                new AdvocacyCaseEvent[] {proposed(COLLEAGUE), new TransferAccepted(CASE, TRANSFER)};

        assertThat(decide(accept(), BY_COLLEAGUE, taken)).isEmpty();
        assertThat(decide(refuse(), BY_COLLEAGUE, proposed(COLLEAGUE), refused())).isEmpty();
        assertThat(decide(revoke(), BY_WORKER, proposed(COLLEAGUE), revoked())).isEmpty();
    }

    @Test
    void the_author_and_supervisors_pass_a_restricted_note_on() {
        var wish = propose(51, COLLEAGUE, NOTE);

        assertThat(decide(wish, BY_WORKER, restricted(WORKER), written())).hasSize(1);
        assertThat(decide(wish, Examples.bySupervisor(), restricted(WORKER), written())).hasSize(1);
    }

    @Test
    void a_question_ends_when_the_case_goes_another_way() {
        var facts =
                decide(
                        Examples.assign(Examples.SUPERVISOR),
                        Examples.bySupervisor(),
                        proposed(COLLEAGUE));

        assertThat(facts).hasSize(2).first().isEqualTo(revoked());
    }
}
