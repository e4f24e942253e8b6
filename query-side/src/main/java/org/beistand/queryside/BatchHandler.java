package org.beistand.queryside;

import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Takes a read model's events from its processor, notes how far the batch reaches, and brings the
 * rows there just before the batch commits, together with the processor's token.
 */
final class BatchHandler implements EventMessageHandler {
    private final Taking taking;
    private final DataSource database;
    private final String resource;

    BatchHandler(String readModel, Taking taking, DataSource database) {
        this.taking = taking;
        this.database = database;
        this.resource = BatchHandler.class.getName() + "/" + readModel;
    }

    /** How far one batch reaches. */
    private static final class Reach {
        private long position;
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        var unit = CurrentUnitOfWork.get();
        Reach reach =
                unit.root()
                        .getOrComputeResource(
                                resource,
                                _ -> {
                                    var fresh = new Reach();
                                    unit.onPrepareCommit(_ -> flush(fresh));
                                    unit.afterCommit(_ -> taking.taken());
                                    return fresh;
                                });
        reach.position = Math.max(reach.position, position(message));
        return null;
    }

    private static long position(EventMessage<?> message) {
        if (message instanceof TrackedEventMessage<?> tracked) {
            return tracked.trackingToken()
                    .position()
                    .orElseThrow(() -> new IllegalStateException("An event without a position"));
        }
        throw new IllegalStateException("An event that was not read from the log");
    }

    private void flush(Reach reach) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            taking.take(reach.position, connection);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
