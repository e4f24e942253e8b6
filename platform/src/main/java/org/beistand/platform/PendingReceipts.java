package org.beistand.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The receipts of one transaction, until they are written behind all its facts. */
final class PendingReceipts {
    private final List<Pending> pending = new ArrayList<>();

    /** A command that was carried out and the aggregate it was for. */
    record Pending(Dispatch dispatch, UUID aggregate) {
        UUID command() {
            return dispatch.sending().commandId().value();
        }

        byte[] fingerprint() {
            return dispatch.fingerprint().bytes();
        }
    }

    /** Those of the transaction that the unit of work is part of. */
    static PendingReceipts of(UnitOfWork<?> unit) {
        return unit.root()
                .getOrComputeResource(PendingReceipts.class.getName(), _ -> new PendingReceipts());
    }

    void add(Dispatch dispatch, UUID aggregate) {
        pending.add(new Pending(dispatch, aggregate));
    }

    void write(ConnectionProvider connections) {
        if (pending.isEmpty()) {
            return;
        }
        try (Connection transaction = connections.getConnection()) {
            Receipts.write(transaction, pending);
        } catch (SQLException e) {
            throw new EventStoreException("The receipts cannot be written", e);
        }
    }
}
