package org.beistand.platform;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.beistand.language.Commands;
import org.beistand.language.DomainCommand;
import org.beistand.language.NotNow;
import org.beistand.language.NotPossible;
import org.beistand.language.Rejection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Carries out commands on Axon's command bus, a few at a time: appends wait for each other at the
 * head row anyway, and the longer the queue there, the slower it moves.
 */
final class AxonCommands implements Commands, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AxonCommands.class);
    private static final int TRIES = 3;
    private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(5);
    private final CommandBus bus;
    private final GatedClosing closing;
    private final Fingerprints fingerprints;
    private final CommandSlots slots;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("command-", 0).factory());

    AxonCommands(
            CommandBus bus, GatedClosing closing, Fingerprints fingerprints, CommandSlots slots) {
        this.bus = bus;
        this.closing = closing;
        this.fingerprints = fingerprints;
        this.slots = slots;
    }

    @Override
    public CompletionStage<Outcome> send(DomainCommand command, Sending sending) {
        if (!slots.queue()) {
            return CompletableFuture.failedFuture(new NotNow());
        }
        var outcome = new CompletableFuture<Outcome>();
        threads.execute(() -> {
            try {
                var _ = outcome.complete(slots.inOne(() -> carryOut(command, sending)));
            } catch (Throwable e) {
                var _ = outcome.completeExceptionally(e);
            }
        });
        return outcome;
    }

    private Outcome carryOut(DomainCommand command, Sending sending) {
        var fingerprint = fingerprints.of(command, sending);
        var closed = closed(command, sending);
        for (int attempt = 1; ; attempt++) {
            var dispatch = new Dispatch(sending, fingerprint);
            var failure = dispatched(closed, dispatch);
            if (failure == null) {
                return dispatch.outcome();
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

    private @Nullable Throwable dispatched(DomainCommand command, Dispatch dispatch) {
        var message = new GenericCommandMessage<>(command, MetaData.with(Dispatch.KEY, dispatch));
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
