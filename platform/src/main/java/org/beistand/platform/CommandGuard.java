package org.beistand.platform;

import java.sql.SQLException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.beistand.language.CommandIdReused;
import org.beistand.language.Commands.Outcome;
import org.beistand.language.DomainCommand;
import org.beistand.language.Rejection;
import org.beistand.language.VersionOutdated;
import org.beistand.platform.Receipts.Known;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every command handler, within its transaction: remembers what was done already,
 * asks the gate, names the author of all that follows, and leaves the receipt behind the facts.
 */
final class CommandGuard implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final Admission gate;
    private final ConnectionProvider connections;

    CommandGuard(Admission gate, ConnectionProvider connections) {
        this.gate = gate;
        this.connections = connections;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        var dispatch = Dispatch.of(unit.getMessage());
        var command = (DomainCommand) unit.getMessage().getPayload();
        if (wasCarriedOut(dispatch, command)) {
            return null;
        }
        try {
            return carryOut(unit, chain, dispatch, command);
        } catch (Rejection refusal) {
            // an equal command may have been faster since, and what it left may be the reason
            if (wasCarriedOut(dispatch, command)) {
                return null;
            }
            throw refusal;
        }
    }

    private boolean wasCarriedOut(Dispatch dispatch, DomainCommand command) throws SQLException {
        var known = lookUp(dispatch, command);
        if (known.fingerprint() == null) {
            return false;
        }
        dispatch.endsIn(earlierOutcome(known, dispatch));
        return true;
    }

    private @Nullable Object carryOut(
            UnitOfWork<?> unit, InterceptorChain chain, Dispatch dispatch, DomainCommand command)
            throws Exception {
        try (var transaction = connections.getConnection()) {
            var grounds = gate.demand(dispatch.sending().actor(), command, transaction);
            var metadata = Provenances.metadata(dispatch.sending(), grounds.role());
            unit.registerCorrelationDataProvider(_ -> metadata);
        }
        // only now: how far an aggregate has come is nothing for those whom the gate refuses
        demandVersion(dispatch, command);
        var result = chain.proceed();
        // once more, since another command may have been stored before this one saw the history
        demandVersion(dispatch, command);
        unit.onPrepareCommit(_ -> leaveReceipt(unit, dispatch, command));
        return result;
    }

    private Known lookUp(Dispatch dispatch, DomainCommand command) throws SQLException {
        try (var transaction = connections.getConnection()) {
            return Receipts.lookUp(
                    transaction, dispatch.sending().commandId(), command.aggregateId().value());
        }
    }

    private static Outcome earlierOutcome(Known known, Dispatch dispatch) {
        var kept = known.fingerprint();
        if (kept == null || !dispatch.fingerprint().isThatOf(kept)) {
            throw new CommandIdReused();
        }
        return known.outcome();
    }

    private void demandVersion(Dispatch dispatch, DomainCommand command) throws SQLException {
        var expected = dispatch.sending().expectedVersion();
        if (expected == null) {
            return;
        }
        var stands = lookUp(dispatch, command).stands();
        long actual = stands == null ? -1 : stands;
        if (expected != actual) {
            throw new VersionOutdated(actual);
        }
    }

    /** Behind the facts; of commands that are carried out together, behind all their facts. */
    private void leaveReceipt(UnitOfWork<?> unit, Dispatch dispatch, DomainCommand command) {
        var receipts = PendingReceipts.of(unit);
        receipts.add(dispatch, command.aggregateId().value());
        if (unit.isRoot()) {
            receipts.write(connections);
        }
    }
}
