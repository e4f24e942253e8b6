package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beistand.advocacy.command.Deciding.decide;
import static org.beistand.advocacy.command.Deciding.refusal;
import static org.beistand.advocacy.command.EntryExamples.REDACTION;
import static org.beistand.advocacy.command.EntryExamples.correct;
import static org.beistand.advocacy.command.EntryExamples.correctSince;
import static org.beistand.advocacy.command.EntryExamples.redact;
import static org.beistand.advocacy.command.EntryExamples.redactContact;
import static org.beistand.advocacy.command.EntryExamples.redacted;
import static org.beistand.advocacy.command.EntryExamples.restricted;
import static org.beistand.advocacy.command.EntryExamples.written;
import static org.beistand.advocacy.command.Examples.COLLEAGUE;
import static org.beistand.advocacy.command.Examples.bySupervisor;

import java.util.List;
import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseRejection.IdAlreadyUsed;
import org.beistand.advocacy.EntryEvent.NoteRedacted;
import org.beistand.advocacy.EntryRejection.EntryRedacted;
import org.beistand.advocacy.EntryRejection.EntryUnknown;
import org.beistand.advocacy.OriginalFate;
import org.beistand.advocacy.Passage;
import org.beistand.advocacy.Passages;
import org.beistand.advocacy.RedactionReason;
import org.beistand.language.InvalidValue;
import org.beistand.language.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RedactionTest {
    private static final String TEXT = "Frau Beck nebenan hat alles gehört. 😀 Ende";

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(EntryUnknown.class, redact(RedactionReason.THIRD_PARTY)),
                refusal(EntryUnknown.class, redactContact(), written()),
                refusal(
                        EntryUnknown.class,
                        redact(RedactionReason.THIRD_PARTY),
                        restricted(COLLEAGUE),
                        written()),
                refusal(
                        IdAlreadyUsed.class,
                        redact(RedactionReason.THIRD_PARTY),
                        written(),
                        redacted()),
                refusal(EntryRedacted.class, correct(), written(), redacted()),
                refusal(EntryRedacted.class, correctSince(REDACTION), written()));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_is_not_there_or_was_blacked_out_unseen_is_refused(
            Class<? extends Rejection> why,
            AdvocacyCaseCommand command,
            AdvocacyCaseEvent... before) {
        assertThatThrownBy(() -> decide(command, before)).isInstanceOf(why);
    }

    @ParameterizedTest
    @EnumSource(RedactionReason.class)
    void the_reason_decides_what_becomes_of_the_original(RedactionReason reason) {
        var fact = (NoteRedacted) decide(redact(reason), written()).getFirst();

        boolean kept =
                reason == RedactionReason.THIRD_PARTY || reason == RedactionReason.CONFIDENTIAL;
        assertThat(fact.original())
                .isEqualTo(kept ? OriginalFate.KEPT_CLOSED : OriginalFate.DESTROYED);
        assertThat(fact.passages()).isEqualTo(1);
    }

    @Test
    void a_supervisor_blacks_out_restricted_notes_of_others() {
        assertThat(
                        decide(
                                redact(RedactionReason.THIRD_PARTY),
                                bySupervisor(),
                                restricted(COLLEAGUE),
                                written()))
                .hasSize(1);
    }

    @Test
    void whoever_knows_what_was_blacked_out_corrects_what_is_left() {
        assertThat(decide(correctSince(REDACTION), written(), redacted())).hasSize(1);
    }

    @Test
    void each_passage_leaves_the_same_trace_however_long_it_was() {
        assertThat(passages(0, 4, 5, 9).blackedOutIn(TEXT))
                .isEqualTo("▇▇▇ nebenan hat alles gehört. 😀 Ende");
        assertThat(passages(5, 9, 18, 21).blackedOutIn(TEXT))
                .isEqualTo("Frau ▇▇▇ nebenan ▇▇▇ alles gehört. 😀 Ende");
        assertThat(passages(18, 21, 0, 9, 3, 6).blackedOutIn(TEXT))
                .isEqualTo("▇▇▇ nebenan ▇▇▇ alles gehört. 😀 Ende");
        assertThat(passages(0, TEXT.length()).blackedOutIn(TEXT)).isEqualTo("▇▇▇");
        assertThat(passages(0, 3).blackedOutIn("▇▇▇")).isEqualTo("▇▇▇");
    }

    @Test
    void what_lies_beyond_the_text_or_within_a_character_is_no_passage() {
        var smile = TEXT.indexOf("😀");
        for (var wrong : List.of(passages(0, TEXT.length() + 1), passages(smile, smile + 1))) {
            assertThatThrownBy(() -> wrong.blackedOutIn(TEXT)).isInstanceOf(InvalidValue.class);
        }
        assertThatThrownBy(() -> passages()).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Passage(4, 0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Passage(-1, 4)).isInstanceOf(InvalidValue.class);
    }

    private static Passages passages(int... edges) {
        return new Passages(
                Stream.iterate(0, i -> i < edges.length, i -> i + 2)
                        .map(i -> Passage.between(edges[i], edges[i + 1]))
                        .toList());
    }
}
