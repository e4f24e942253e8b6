package org.beistand.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.beistand.language.CommandId;
import org.beistand.language.Commands.Outcome;
import org.jspecify.annotations.Nullable;

/** The table of receipts: what became of each command that took effect, kept for good. */
final class Receipts {
    private static final String LOOK_UP =
            """
            select r.fingerprint, r.position, r.version,
                (select max(version) from event_store.event where aggregate_id = ?) as stands
            from (select) one left join event_store.command_receipt r on r.command_id = ?
            """;
    private static final String WRITE =
            """
            insert into event_store.command_receipt (command_id, fingerprint, position, version)
            select ?, ?, h.position,
                coalesce((select max(version) from event_store.event where aggregate_id = ?), -1)
            from event_store.event_head h
            returning position, version
            """;

    private Receipts() {}

    /**
     * What is known before a command is decided.
     *
     * @param fingerprint of the command that used this id before, {@code null} when none did
     * @param stands the aggregate's version, {@code null} before its first fact
     */
    record Known(byte @Nullable [] fingerprint, Outcome outcome, @Nullable Long stands) {}

    static Known lookUp(Connection transaction, CommandId command, UUID aggregate)
            throws SQLException {
        try (var statement = transaction.prepareStatement(LOOK_UP)) {
            statement.setObject(1, aggregate);
            statement.setObject(2, command.value());
            try (var row = only(statement)) {
                return new Known(
                        row.getBytes("fingerprint"),
                        new Outcome(row.getLong("position"), row.getLong("version"), true),
                        row.getObject("stands", Long.class));
            }
        }
    }

    /** Writes the receipt after the facts, in their transaction. */
    static Outcome write(
            Connection transaction, CommandId command, byte[] fingerprint, UUID aggregate)
            throws SQLException {
        try (var statement = transaction.prepareStatement(WRITE)) {
            statement.setObject(1, command.value());
            statement.setBytes(2, fingerprint);
            statement.setObject(3, aggregate);
            try (var row = only(statement)) {
                return new Outcome(row.getLong("position"), row.getLong("version"), false);
            }
        }
    }

    private static ResultSet only(PreparedStatement statement) throws SQLException {
        var rows = statement.executeQuery();
        if (!rows.next()) {
            throw new SQLException("The head row is missing");
        }
        return rows;
    }
}
