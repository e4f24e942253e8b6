package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beistand.advocacy.command.Deciding.decide;
import static org.beistand.advocacy.command.Deciding.refusal;
import static org.beistand.advocacy.command.DocumentExamples.file;
import static org.beistand.advocacy.command.DocumentExamples.filed;
import static org.beistand.advocacy.command.DocumentExamples.relabel;
import static org.beistand.advocacy.command.DocumentExamples.version;
import static org.beistand.advocacy.command.DocumentExamples.versionFiled;
import static org.beistand.advocacy.command.DocumentExamples.withdraw;
import static org.beistand.advocacy.command.DocumentExamples.withdrawn;

import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseRejection.IdAlreadyUsed;
import org.beistand.advocacy.DocumentRejection.DocumentFiledInError;
import org.beistand.advocacy.DocumentRejection.DocumentUnknown;
import org.beistand.advocacy.DocumentWithdrawalReason;
import org.beistand.language.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentTest {

    static Stream<Arguments> refusals() {
        var gone = withdrawn(DocumentWithdrawalReason.WRONG_CASE);
        return Stream.of(
                refusal(IdAlreadyUsed.class, file(814), filed()),
                refusal(DocumentUnknown.class, version(830)),
                refusal(DocumentUnknown.class, relabel()),
                refusal(DocumentUnknown.class, withdraw()),
                refusal(DocumentFiledInError.class, version(830), filed(), gone),
                refusal(DocumentFiledInError.class, relabel(), filed(), gone),
                refusal(DocumentFiledInError.class, withdraw(), filed(), gone));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_document_that_does_not_stand_is_not_changed(
            Class<? extends Rejection> why,
            AdvocacyCaseCommand command,
            AdvocacyCaseEvent... before) {
        assertThatThrownBy(() -> decide(command, before)).isInstanceOf(why);
    }

    @Test
    void a_content_that_is_a_version_already_makes_no_other() {
        assertThat(decide(version(821), filed())).isEmpty();
        assertThat(decide(version(822), filed(), versionFiled())).isEmpty();
        assertThat(decide(version(823), filed(), versionFiled())).hasSize(1);
    }

    @Test
    void what_was_marked_once_is_not_marked_again() {
        assertThat(decide(withdraw(), filed(), withdrawn(DocumentWithdrawalReason.DUPLICATE)))
                .isEmpty();
    }
}
