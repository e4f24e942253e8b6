package org.beistand.platform;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.jspecify.annotations.Nullable;

/**
 * Lets several commands take effect within one unit of work: each is handled in a unit nested in
 * it, their facts are appended together at its end, and the receipts behind them.
 */
record OneTransaction(
        CommandBus bus, TransactionManager transactions, ConnectionProvider connections) {

    /** What went wrong, in which case nothing has happened; {@code null} when all is well. */
    @Nullable Throwable carryOut(List<? extends CommandMessage<?>> messages) {
        var root = DefaultUnitOfWork.<CommandMessage<?>>startAndGet(messages.getFirst());
        root.attachTransaction(transactions);
        var result =
                root.executeWithResult(
                        () -> {
                            for (var message : messages) {
                                handle(message);
                            }
                            root.onPrepareCommit(_ -> PendingReceipts.of(root).write(connections));
                            return null;
                        },
                        RollbackConfigurationType.ANY_THROWABLE);
        return result.isExceptional() ? result.exceptionResult() : null;
    }

    private void handle(CommandMessage<?> message) {
        var failure = Dispatch.on(bus, message);
        switch (failure) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException("A command failed", failure);
        }
    }
}
