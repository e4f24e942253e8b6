package org.beistand.queryside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.beistand.language.Provenance;
import org.beistand.language.Recorded;
import org.beistand.platform.EventNames;
import org.beistand.platform.Json;
import org.beistand.vocabulary.Concept;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Writes facts straight into the tables of the log, with head row and receipts, as if commands had
 * led to them. Needs the superuser, since positions are given and not handed out.
 */
public final class LogWriter {
    private final DataSource superuser;
    private final EventNames names = EventNames.all();

    /** Writes into this database. */
    public LogWriter(DataSource superuser) {
        this.superuser = superuser;
    }

    /** Adds the facts, whose positions must continue the log. */
    public void write(List<? extends Recorded<?>> facts) {
        try (var connection = superuser.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "set local session_replication_role = replica");
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            copy(copy, "event", facts.stream().map(this::event).toList());
            copy(copy, "command_receipt", facts.stream().map(LogWriter::receipt).toList());
            execute(
                    connection,
                    "update event_store.event_head set position = "
                            + facts.getLast().provenance().position());
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void copy(CopyManager copy, String table, List<String> lines)
            throws SQLException {
        try {
            var text = String.join("", lines).getBytes(StandardCharsets.UTF_8);
            copy.copyIn(
                    "copy event_store." + table + " from stdin",
                    new java.io.ByteArrayInputStream(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String event(Recorded<?> fact) {
        var event = fact.event();
        var stored = names.nameOf(event.getClass());
        var at = fact.provenance();
        return line(
                at.position(),
                event.aggregateId().value(),
                at.version(),
                aggregate(event.getClass()),
                new java.util.UUID(7, at.position()),
                stored.name(),
                stored.revision(),
                at.recordedAt(),
                Json.stored().writeValueAsString(event),
                Json.stored().writeValueAsString(metadata(at)));
    }

    private static String aggregate(Class<?> event) {
        return Concept.ALL.stream()
                .filter(concept -> concept.events().isAssignableFrom(event))
                .findFirst()
                .orElseThrow()
                .aggregate();
    }

    private static String receipt(Recorded<?> fact) {
        var at = fact.provenance();
        return line(at.commandId(), "\\x00", at.position(), at.version());
    }

    private static Map<String, String> metadata(Provenance at) {
        var texts = new TreeMap<String, String>();
        put(texts, "staff", at.author().staff());
        put(texts, "role", at.author().role());
        put(texts, "process", at.author().process());
        put(texts, "commandId", at.commandId());
        put(texts, "correlationId", at.correlationId());
        put(texts, "causationId", at.causationId());
        put(texts, "purpose", at.purpose());
        put(texts, "channel", at.channel());
        return texts;
    }

    private static void put(Map<String, String> texts, String key, @Nullable Object value) {
        if (value != null) {
            texts.put(key, value.toString());
        }
    }

    private static String line(Object... values) {
        var line = new StringBuilder();
        for (var value : values) {
            if (!line.isEmpty()) {
                line.append('\t');
            }
            line.append(value.toString().replace("\\", "\\\\"));
        }
        return line.append('\n').toString();
    }
}
