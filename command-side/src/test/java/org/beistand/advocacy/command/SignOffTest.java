package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beistand.advocacy.command.Deciding.decide;
import static org.beistand.advocacy.command.Deciding.refusal;
import static org.beistand.advocacy.command.EntryExamples.correct;
import static org.beistand.advocacy.command.EntryExamples.recordShared;
import static org.beistand.advocacy.command.EntryExamples.spoke;
import static org.beistand.advocacy.command.EntryExamples.writeFor;
import static org.beistand.advocacy.command.EntryExamples.written;
import static org.beistand.advocacy.command.SignOffExamples.CONTACT;
import static org.beistand.advocacy.command.SignOffExamples.approve;
import static org.beistand.advocacy.command.SignOffExamples.approved;
import static org.beistand.advocacy.command.SignOffExamples.asked;
import static org.beistand.advocacy.command.SignOffExamples.byVolunteer;
import static org.beistand.advocacy.command.SignOffExamples.sendBack;
import static org.beistand.advocacy.command.SignOffExamples.sentBack;

import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.ApprovalRejection.OwnRequest;
import org.beistand.advocacy.EntryEvent.EntryApprovalRequested;
import org.beistand.advocacy.EntryRejection.EntriesNotApproved;
import org.beistand.advocacy.EntryRejection.EntryNotAwaiting;
import org.beistand.advocacy.NoteReach;
import org.beistand.advocacy.SharedEntryId;
import org.beistand.language.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SignOffTest {

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(EntryNotAwaiting.class, approve()),
                refusal(EntryNotAwaiting.class, approve(), written()),
                refusal(EntryNotAwaiting.class, approve(), written(), asked(), approved()),
                refusal(EntryNotAwaiting.class, approve(), written(), asked(), sentBack()),
                refusal(EntryNotAwaiting.class, sendBack(46), written(), asked(), sentBack()),
                refusal(
                        EntriesNotApproved.class,
                        CourseExamples.requestClosure(38),
                        written(),
                        asked()),
                refusal(
                        EntriesNotApproved.class,
                        CourseExamples.requestClosure(38),
                        written(),
                        asked(),
                        sentBack()));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_does_not_wait_is_not_decided_and_what_waits_keeps_the_case_open(
            Class<? extends Rejection> why,
            AdvocacyCaseCommand command,
            AdvocacyCaseEvent... before) {
        assertThatThrownBy(() -> decide(command, before)).isInstanceOf(why);
    }

    @Test
    void nobody_signs_off_what_they_wrote() {
        assertThatThrownBy(() -> decide(approve(), byVolunteer(), written(), asked()))
                .isInstanceOf(OwnRequest.class);
        assertThatThrownBy(() -> decide(sendBack(46), byVolunteer(), written(), asked()))
                .isInstanceOf(OwnRequest.class);
    }

    @Test
    void what_a_volunteer_writes_or_changes_stands_there_and_waits() {
        assertThat(decide(writeFor(NoteReach.WHOLE_FILE), byVolunteer()))
                .containsExactly(written(), asked());
        assertThat(decide(recordShared(new SharedEntryId(Examples.id(713))), byVolunteer()))
                .startsWith(spoke())
                .endsWith(
                        new EntryApprovalRequested(
                                Examples.CASE, CONTACT, SignOffExamples.VOLUNTEER));
        assertThat(decide(correct(), byVolunteer(), written(), asked(), approved()))
                .hasSize(2)
                .contains(asked());
    }

    @Test
    void what_others_write_waits_for_nobody() {
        assertThat(decide(writeFor(NoteReach.WHOLE_FILE))).containsExactly(written());
        assertThat(decide(correct(), written(), asked())).hasSize(1);
    }

    @Test
    void what_was_sent_back_waits_again_once_anybody_put_it_right() {
        assertThat(decide(correct(), written(), asked(), sentBack()))
                .contains(
                        new EntryApprovalRequested(
                                Examples.CASE, SignOffExamples.NOTE, Examples.WORKER));
    }

    @Test
    void another_signs_it_off_and_the_case_can_be_closed() {
        assertThat(decide(approve(), written(), asked())).containsExactly(approved());
        assertThat(decide(CourseExamples.requestClosure(38), written(), asked(), approved()))
                .hasSize(1);
    }
}
