package org.beistand.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.Commands;
import org.beistand.language.Commands.Sending;
import org.beistand.language.DomainCommand;
import org.beistand.language.NotNow;
import org.beistand.language.Provenance;
import org.beistand.language.Purpose;
import org.beistand.language.Rejection;
import org.beistand.reactions.Reaction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a reaction answer facts. A refusal ends the matter; whatever else goes wrong stops the
 * reaction before the fact, and its processor tries again.
 */
final class ReactionHandler implements EventMessageHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ReactionHandler.class);
    private final Reaction reaction;
    private final Supplier<Commands> commands;

    ReactionHandler(Reaction reaction, Supplier<Commands> commands) {
        this.reaction = reaction;
        this.commands = commands;
    }

    @Override
    public boolean canHandle(EventMessage<?> message) {
        return reaction.concerns(message.getPayloadType());
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return reaction.concerns(payloadType);
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        var fact = RecordedEvents.of(message);
        for (var command : reaction.to(fact)) {
            send(command, fact.provenance());
        }
        return null;
    }

    private void send(DomainCommand command, Provenance cause) {
        try {
            var _ =
                    commands.get()
                            .send(command, sending(command, cause))
                            .toCompletableFuture()
                            .join();
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof Rejection) || e.getCause() instanceof NotNow) {
                throw e;
            }
            LOG.debug("{}: {} was refused", reaction.name(), command.getClass().getSimpleName());
        }
    }

    private Sending sending(DomainCommand command, Provenance cause) {
        return new Sending(
                new Actor.SystemProcess(reaction.name(), null),
                id(command, cause),
                Purpose.CASE_WORK,
                Channel.SYSTEM,
                null,
                cause.correlationId());
    }

    /** The same for the same fact, however often it comes. */
    private CommandId id(DomainCommand command, Provenance cause) {
        var text =
                String.join(
                        "/",
                        reaction.name(),
                        Long.toString(cause.position()),
                        command.getClass().getSimpleName(),
                        command.aggregateId().toString());
        return new CommandId(UUID.nameUUIDFromBytes(text.getBytes(UTF_8)));
    }
}
