package org.beistand.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * The log in PostgreSQL. Its positions come from the head row, so a reader that misses one has
 * found a damaged log and stops, instead of waiting for a gap to fill or stepping over it.
 */
final class GaplessStorageEngine extends JdbcEventStorageEngine {
    private static final int BATCH = 1_000;

    GaplessStorageEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer,
            EventUpcaster upcasters) {
        super(configured(connections, transactions, serializer, upcasters));
    }

    private static Builder configured(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer,
            EventUpcaster upcasters) {
        var builder = builder();
        var _ = builder.snapshotSerializer(serializer);
        var _ = builder.eventSerializer(serializer);
        var _ = builder.upcasterChain(upcasters);
        var _ = builder.persistenceExceptionResolver(SqlStates::isDuplicateKey);
        var _ = builder.batchSize(BATCH);
        var _ = builder.finalAggregateBatchPredicate(batch -> batch.size() < BATCH);
        return builder.connectionProvider(connections)
                .transactionManager(transactions)
                .dataType(String.class)
                .schema(EventTable.schema())
                .extendedGapCheckEnabled(false)
                .appendEvents((c, _, _, events, by, _) -> EventTable.append(c, events, by))
                .readEventDataForAggregate(
                        (c, _, id, first, count) -> EventTable.ofAggregate(c, id, first, count))
                .lastSequenceNumberFor((c, _, id) -> EventTable.lastVersion(c, id))
                .readEventDataWithoutGaps((c, _, position, count) ->
                        EventTable.after(c, Math.max(0, position), count))
                .createTokenAt((c, _, time) -> EventTable.positionAt(c, time));
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(
            ResultSet row, @Nullable GapAwareTrackingToken before) throws SQLException {
        long position = row.getLong("position");
        long expected = before == null ? 1 : before.getIndex() + 1;
        if (position != expected) {
            throw new EventStoreException(
                    "The log is damaged: position %d follows %d".formatted(position, expected - 1));
        }
        return new TrackedDomainEventData<>(
                GapAwareTrackingToken.newInstance(position, List.of()), entry(row));
    }

    private GenericDomainEventEntry<String> entry(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("version"),
                row.getString("event_id"),
                readTimeStamp(row, "recorded_at"),
                row.getString("name"),
                row.getString("revision"),
                row.getString("payload"),
                row.getString("metadata"));
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** There are no snapshots, and so none is looked for. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("There are no snapshots");
    }
}
