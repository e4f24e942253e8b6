package org.beistand.queryside;

import java.sql.SQLException;
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
    private final Projection projection;
    private final LiveBatch live;
    private final DataSource database;
    private final String resource;

    BatchHandler(Projection projection, LiveBatch live, DataSource database) {
        this.projection = projection;
        this.live = live;
        this.database = database;
        this.resource = BatchHandler.class.getName() + "/" + projection.name();
    }

    Projection projection() {
        return projection;
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
            live.bring(projection, reach.position, connection);
        } catch (SQLException e) {
            throw new BatchFailed(projection.name(), e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    /** A batch could not be written; it is tried again, nothing is skipped. */
    static final class BatchFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BatchFailed(String name, SQLException cause) {
            super("The read model " + name + " could not be written", cause);
        }
    }
}
