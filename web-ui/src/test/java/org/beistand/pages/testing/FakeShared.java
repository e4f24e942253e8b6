package org.beistand.pages.testing;

import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.advocacy.SharedInteraction;
import org.beistand.advocacy.SharedRecording;
import org.beistand.language.Commands.Outcome;
import org.beistand.language.Commands.Sending;
import org.beistand.language.Sealed;

/** Sends the first copy to where all commands go, and remembers the whole. */
public final class FakeShared implements SharedRecording {
    private final FakeCommands commands;
    private volatile SharedInteraction last;

    FakeShared(FakeCommands commands) {
        this.commands = commands;
    }

    @Override
    public CompletionStage<Outcome> record(SharedInteraction wish, Sending sending) {
        last = wish;
        var first = wish.cases().getFirst();
        var command =
                new RecordInteraction(
                        first.caseId(),
                        first.interactionId(),
                        wish.contact(),
                        wish.occurredAt(),
                        wish.lateReason(),
                        Sealed.of(first.said(wish.text())));
        return commands.send(command, sending);
    }

    /** What was wished last. */
    public SharedInteraction last() {
        return Objects.requireNonNull(last);
    }
}
