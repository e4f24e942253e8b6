package org.beistand.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.serialization.Serializer;

/** The table of events as Axon is to see it, with ids and times as PostgreSQL knows them. */
final class EventTable {
    private static final String APPEND =
            """
            insert into event_store.event (event_id, aggregate_id, version, aggregate_type,
                recorded_at, name, revision, payload, metadata)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String COLUMNS =
            """
            select position, event_id, aggregate_id, version, aggregate_type, recorded_at,
                name, revision, payload, metadata
            from event_store.event
            """;

    private EventTable() {}

    static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("event_store.event")
                .globalIndexColumn("position")
                .eventIdentifierColumn("event_id")
                .aggregateIdentifierColumn("aggregate_id")
                .sequenceNumberColumn("version")
                .typeColumn("aggregate_type")
                .timestampColumn("recorded_at")
                .payloadTypeColumn("name")
                .payloadRevisionColumn("revision")
                .payloadColumn("payload")
                .metaDataColumn("metadata")
                .build();
    }

    static PreparedStatement append(
            Connection connection, List<? extends EventMessage<?>> events, Serializer serializer)
            throws SQLException {
        var statement = connection.prepareStatement(APPEND);
        for (var message : events) {
            if (!(message instanceof DomainEventMessage<?> event)) {
                throw new EventStoreException("Only facts of an aggregate are stored");
            }
            add(statement, event, serializer);
        }
        return statement;
    }

    private static void add(
            PreparedStatement statement, DomainEventMessage<?> event, Serializer serializer)
            throws SQLException {
        var payload = event.serializePayload(serializer, String.class);
        var metadata = event.serializeMetaData(serializer, String.class);
        statement.setObject(1, UUID.fromString(event.getIdentifier()));
        statement.setObject(2, UUID.fromString(event.getAggregateIdentifier()));
        statement.setLong(3, event.getSequenceNumber());
        statement.setString(4, event.getType());
        statement.setObject(5, sqlTime(event.getTimestamp()));
        statement.setString(6, payload.getType().getName());
        statement.setString(7, payload.getType().getRevision());
        statement.setString(8, payload.getData());
        statement.setString(9, metadata.getData());
        statement.addBatch();
    }

    static PreparedStatement ofAggregate(
            Connection connection, String aggregate, long firstVersion, int count)
            throws SQLException {
        var statement =
                connection.prepareStatement(
                        COLUMNS
                                + " where aggregate_id = ? and version >= ? and version < ?"
                                + " order by version");
        statement.setObject(1, UUID.fromString(aggregate));
        statement.setLong(2, firstVersion);
        statement.setLong(3, firstVersion + count);
        return statement;
    }

    static PreparedStatement lastVersion(Connection connection, String aggregate)
            throws SQLException {
        var statement =
                connection.prepareStatement(
                        "select max(version) from event_store.event where aggregate_id = ?");
        statement.setObject(1, UUID.fromString(aggregate));
        return statement;
    }

    static PreparedStatement after(Connection connection, long position, int count)
            throws SQLException {
        var statement =
                connection.prepareStatement(
                        COLUMNS + " where position > ? and position <= ? order by position");
        statement.setLong(1, position);
        statement.setLong(2, position + count);
        return statement;
    }

    static PreparedStatement positionAt(Connection connection, Instant time) throws SQLException {
        var statement =
                connection.prepareStatement(
                        "select min(position) - 1 from event_store.event where recorded_at >= ?");
        statement.setObject(1, sqlTime(time));
        return statement;
    }

    static OffsetDateTime sqlTime(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
