package org.beistand.platform;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.beistand.language.Commands;
import org.beistand.language.DomainCommand;
import org.beistand.language.NotNow;
import org.beistand.language.NotPossible;
import org.beistand.language.Rejection;
import org.beistand.platform.Fingerprints.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Carries out commands on Axon's command bus, a few at a time: appends wait for each other at the
 * head row anyway, and the longer the queue there, the slower it moves.
 */
final class AxonCommands implements Commands, CommandsTogether, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AxonCommands.class);
    private static final int TRIES = 3;
    private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(5);
    private final CommandBus bus;
    private final OneTransaction together;
    private final GatedClosing closing;
    private final Fingerprints fingerprints;
    private final CommandSlots slots;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("command-", 0).factory());

    AxonCommands(
            OneTransaction together,
            GatedClosing closing,
            Fingerprints fingerprints,
            CommandSlots slots) {
        this.bus = together.bus();
        this.together = together;
        this.closing = closing;
        this.fingerprints = fingerprints;
        this.slots = slots;
    }

    /** A command ready to be tried: closed, and told apart from all others. */
    private record Prepared(DomainCommand closed, Sending sending, Fingerprint fingerprint) {
        Dispatch dispatch() {
            return new Dispatch(sending, fingerprint);
        }
    }

    @Override
    public CompletionStage<Outcome> send(DomainCommand command, Sending sending) {
        return queued(() -> carryOut(prepared(command, sending)));
    }

    @Override
    public CompletionStage<List<Outcome>> sendTogether(List<Addressed> commands) {
        return queued(() ->
                carryOut(commands.stream().map(c -> prepared(c.command(), c.sending())).toList()));
    }

    private <T> CompletionStage<T> queued(Supplier<T> work) {
        if (!slots.queue()) {
            return CompletableFuture.failedFuture(new NotNow());
        }
        var outcome = new CompletableFuture<T>();
        threads.execute(() -> {
            try {
                var _ = outcome.complete(slots.inOne(work));
            } catch (Throwable e) {
                var _ = outcome.completeExceptionally(e);
            }
        });
        return outcome;
    }

    private Prepared prepared(DomainCommand command, Sending sending) {
        var fingerprint = fingerprints.of(command, sending);
        return new Prepared(closed(command, sending), sending, fingerprint);
    }

    private Outcome carryOut(Prepared one) {
        return tried(
                one.closed(),
                () -> {
                    var dispatch = one.dispatch();
                    var failure = Dispatch.on(bus, Dispatch.message(one.closed(), dispatch));
                    return new Tried<>(failure, dispatch::outcome);
                });
    }

    private List<Outcome> carryOut(List<Prepared> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        if (all.stream().anyMatch(p -> p.sending().expectedVersion() != null)) {
            throw new IllegalArgumentException("Commands sent together expect no version");
        }
        return tried(
                all.getFirst().closed(),
                () -> {
                    var dispatches = all.stream().map(Prepared::dispatch).toList();
                    var messages = new ArrayList<CommandMessage<?>>();
                    for (int i = 0; i < all.size(); i++) {
                        messages.add(Dispatch.message(all.get(i).closed(), dispatches.get(i)));
                    }
                    var failure = together.carryOut(messages);
                    return new Tried<>(
                            failure, () -> dispatches.stream().map(Dispatch::outcome).toList());
                });
    }

    /** What went wrong at a try, and what came of it if nothing did. */
    private record Tried<T>(@Nullable Throwable failure, Supplier<T> outcome) {}

    private static <T> T tried(DomainCommand command, Supplier<Tried<T>> attempts) {
        for (int attempt = 1; ; attempt++) {
            var tried = attempts.get();
            var failure = tried.failure();
            if (failure == null) {
                return tried.outcome().get();
            }
            if (attempt == TRIES || !SqlStates.isConflict(failure)) {
                throw answer(failure, command);
            }
            pause(attempt);
        }
    }

    private DomainCommand closed(DomainCommand command, Sending sending) {
        try {
            return closing.close(command, sending);
        } catch (SQLException e) {
            throw answer(e, command);
        }
    }

    private static void pause(int attempt) {
        long longest = SHORTEST_PAUSE << (2 * attempt);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE, longest));
    }

    private static RuntimeException answer(Throwable failure, DomainCommand command) {
        if (failure instanceof Rejection rejection) {
            return rejection;
        }
        if (failure instanceof AggregateNotFoundException) {
            return new NotPossible();
        }
        if (SqlStates.isConflict(failure)
                || SqlStates.isAway(failure)
                || failure instanceof CannotCreateTransactionException
                || failure instanceof TransactionSystemException) {
            LOG.warn(
                    "{} cannot be carried out now: {}",
                    command.getClass().getSimpleName(),
                    failure.getClass().getName());
            return new NotNow();
        }
        return new IllegalStateException(command.getClass().getSimpleName() + " failed", failure);
    }

    @Override
    public void close() {
        threads.close();
    }
}
