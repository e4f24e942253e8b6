package org.beistand.platform;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.beistand.language.Commands.Outcome;
import org.beistand.language.Commands.Sending;
import org.beistand.language.DomainCommand;
import org.beistand.platform.Fingerprints.Fingerprint;
import org.jspecify.annotations.Nullable;

/** One try to carry out a command: its circumstances on the way in, its outcome on the way out. */
final class Dispatch {
    static final String KEY = "dispatch";
    private final Sending sending;
    private final Fingerprint fingerprint;
    private @Nullable Outcome outcome;

    Dispatch(Sending sending, Fingerprint fingerprint) {
        this.sending = sending;
        this.fingerprint = fingerprint;
    }

    /** The command as a message that carries its circumstances. */
    static CommandMessage<?> message(DomainCommand command, Dispatch dispatch) {
        return new GenericCommandMessage<>(command, MetaData.with(KEY, dispatch));
    }

    /** Has a message handled, and tells what went wrong; {@code null} when nothing did. */
    static @Nullable Throwable on(CommandBus bus, CommandMessage<?> message) {
        var failure = new AtomicReference<@Nullable Throwable>();
        bus.dispatch(
                message,
                (_, result) -> {
                    if (result.isExceptional()) {
                        failure.set(result.exceptionResult());
                    }
                });
        return failure.get();
    }

    /** The circumstances of a command; one without any is never handled. */
    static Dispatch of(Message<?> message) {
        if (message.getMetaData().get(KEY) instanceof Dispatch dispatch) {
            return dispatch;
        }
        throw new IllegalStateException("A command came past the port");
    }

    Sending sending() {
        return sending;
    }

    Fingerprint fingerprint() {
        return fingerprint;
    }

    void endsIn(Outcome reached) {
        outcome = reached;
    }

    Outcome outcome() {
        return Objects.requireNonNull(outcome, "a command without receipt");
    }
}
