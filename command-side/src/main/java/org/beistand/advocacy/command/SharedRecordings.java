package org.beistand.advocacy.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.advocacy.EntryRejection.SharedEntryRefused;
import org.beistand.advocacy.SharedEntryId;
import org.beistand.advocacy.SharedInteraction;
import org.beistand.advocacy.SharedInteraction.Copy;
import org.beistand.advocacy.SharedRecording;
import org.beistand.language.CommandId;
import org.beistand.language.Commands.Outcome;
import org.beistand.language.Commands.Sending;
import org.beistand.language.NotPossible;
import org.beistand.language.Sealed;
import org.beistand.platform.CommandsTogether;
import org.beistand.platform.CommandsTogether.Addressed;
import org.jspecify.annotations.Nullable;

/**
 * Sends one command to each case, together. The cases are always taken in the same order, so that
 * two lists never wait for each other; the first of them has the sender's command id, the others
 * one made of it.
 */
final class SharedRecordings implements SharedRecording {
    private final CommandsTogether together;

    SharedRecordings(CommandsTogether together) {
        this.together = together;
    }

    @Override
    public CompletionStage<Outcome> record(SharedInteraction interaction, Sending sending) {
        var copies =
                interaction.cases().stream()
                        .sorted(Comparator.comparing(copy -> copy.caseId().value()))
                        .toList();
        var sharedAs = copies.size() == 1 ? null : sharedAs(copies, sending.commandId());
        var commands =
                IntStream.range(0, copies.size())
                        .mapToObj(i -> {
                            var command = command(interaction, copies.get(i), sharedAs);
                            return new Addressed(command, i == 0 ? sending : next(sending, i));
                        })
                        .toList();
        return together.sendTogether(commands)
                .handle((outcomes, failure) -> {
                    if (failure != null) {
                        throw told(failure, interaction);
                    }
                    return outcomes.getLast();
                });
    }

    private static RecordInteraction command(
            SharedInteraction shared, Copy copy, @Nullable SharedEntryId sharedAs) {
        return new RecordInteraction(
                copy.caseId(),
                copy.interactionId(),
                shared.contact(),
                shared.occurredAt(),
                shared.lateReason(),
                Sealed.of(copy.said(shared.text())),
                sharedAs);
    }

    /** Rests on the cases as well: the same id with other cases is another wish, and refused. */
    private static SharedEntryId sharedAs(List<Copy> copies, CommandId command) {
        var cases = copies.stream().map(c -> c.caseId().toString()).collect(Collectors.joining());
        return new SharedEntryId(named(command + "/" + cases));
    }

    private static Sending next(Sending first, int number) {
        var id = new CommandId(named(first.commandId() + "/copy/" + number));
        return new Sending(
                first.actor(), id, first.purpose(), first.channel(), null, first.correlationId());
    }

    private static UUID named(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(UTF_8));
    }

    private static RuntimeException told(Throwable failure, SharedInteraction shared) {
        var cause = failure instanceof CompletionException e ? e.getCause() : failure;
        if (cause instanceof NotPossible && shared.cases().size() > 1) {
            return new SharedEntryRefused(shared.cases().getFirst().caseId());
        }
        return cause instanceof RuntimeException e ? e : new CompletionException(cause);
    }
}
