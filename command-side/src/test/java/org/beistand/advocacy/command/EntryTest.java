package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beistand.advocacy.command.Deciding.decide;
import static org.beistand.advocacy.command.Deciding.refusal;
import static org.beistand.advocacy.command.EntryExamples.CONTACT;
import static org.beistand.advocacy.command.EntryExamples.correct;
import static org.beistand.advocacy.command.EntryExamples.correctContact;
import static org.beistand.advocacy.command.EntryExamples.pin;
import static org.beistand.advocacy.command.EntryExamples.pinned;
import static org.beistand.advocacy.command.EntryExamples.restricted;
import static org.beistand.advocacy.command.EntryExamples.spoke;
import static org.beistand.advocacy.command.EntryExamples.unpin;
import static org.beistand.advocacy.command.EntryExamples.writeFor;
import static org.beistand.advocacy.command.EntryExamples.written;
import static org.beistand.advocacy.command.Examples.COLLEAGUE;
import static org.beistand.advocacy.command.Examples.WORKER;
import static org.beistand.advocacy.command.Examples.active;
import static org.beistand.advocacy.command.Examples.after;

import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.EntryEvent.InteractionShared;
import org.beistand.advocacy.EntryRejection.EntryUnknown;
import org.beistand.advocacy.EntryRejection.RestrictedNotPinned;
import org.beistand.advocacy.NoteReach;
import org.beistand.advocacy.SharedEntryId;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.language.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EntryTest {

    static Stream<Arguments> refusals() {
        var theirs = restricted(COLLEAGUE);
        return Stream.of(
                refusal(EntryUnknown.class, correct()),
                refusal(EntryUnknown.class, correctContact(), written()),
                refusal(EntryUnknown.class, pin(), spoke()),
                refusal(EntryUnknown.class, unpin()),
                refusal(EntryUnknown.class, correct(), theirs, written()),
                refusal(EntryUnknown.class, pin(), theirs, written()),
                refusal(EntryUnknown.class, unpin(), theirs, written()),
                refusal(RestrictedNotPinned.class, pin(), restricted(WORKER), written()));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_is_not_there_for_the_actor_is_unknown(
            Class<? extends Rejection> why,
            AdvocacyCaseCommand command,
            AdvocacyCaseEvent... before) {
        assertThatThrownBy(() -> decide(command, before)).isInstanceOf(why);
    }

    @Test
    void who_wrote_a_restricted_note_may_correct_it_as_often_as_needed() {
        var first = decide(correct(), restricted(WORKER), written());

        assertThat(first).hasSize(1);
        assertThat(decide(correct(), restricted(WORKER), written(), first.getFirst())).hasSize(1);
    }

    @Test
    void a_note_says_whom_it_is_for_before_it_is_there() {
        assertThat(decide(writeFor(NoteReach.AUTHOR_AND_SUPERVISOR)))
                .containsExactly(restricted(WORKER), written());
        assertThat(decide(writeFor(NoteReach.WHOLE_FILE))).containsExactly(written());
    }

    @Test
    void a_contact_of_several_cases_says_so_beside_itself() {
        var shared = new SharedEntryId(Examples.id(713));

        assertThat(decide(EntryExamples.recordShared(shared)))
                .containsExactly(spoke(), new InteractionShared(Examples.CASE, CONTACT, shared));
    }

    @Test
    void nobody_is_no_author_of_a_restricted_note() {
        var nobody = Examples.by(new Actor.SystemProcess("import", null));

        assertThatThrownBy(() ->
                        AdvocacyCaseDecider.decide(
                                writeFor(NoteReach.AUTHOR_AND_SUPERVISOR), after(active()), nobody))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void what_is_pinned_or_not_is_so_once() {
        assertThat(decide(pin(), written(), pinned())).isEmpty();
        assertThat(decide(unpin(), written())).isEmpty();
    }
}
