package org.beistand.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.beistand.platform.EventNames;
import org.beistand.platform.EventNames.StoredName;
import org.beistand.platform.Json;
import org.beistand.platform.testing.TestDatabase;

/**
 * What somebody would write who needs one table of the log quickly: a server-side cursor, Jackson,
 * and batched inserts. The measure by which rebuilds are judged.
 */
final class PlainLoop {
    private static final int FETCH = 2_000;
    private static final int BATCH = 1_000;

    private final TestDatabase database;
    private final EventNames names = EventNames.all();

    PlainLoop(TestDatabase database) {
        this.database = database;
    }

    /** Facts per second. */
    long run() throws SQLException {
        DataSource source = database.superuser();
        try (var reading = source.getConnection();
                var writing = source.getConnection()) {
            prepare(writing);
            reading.setAutoCommit(false);
            writing.setAutoCommit(false);
            var began = System.nanoTime();
            long facts = copy(reading, writing);
            writing.commit();
            return facts * 1_000_000_000L / (System.nanoTime() - began);
        }
    }

    private static void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            boolean _ =
                    statement.execute(
                            """
                            drop table if exists public.plain_loop;
                            create table public.plain_loop (
                                position bigint primary key, aggregate_id uuid not null,
                                name text not null, event text not null)
                            """);
        }
    }

    private long copy(Connection reading, Connection writing) throws SQLException {
        try (var select =
                        reading.prepareStatement(
                                """
                                select position, aggregate_id, name, revision, payload
                                from event_store.event order by position
                                """);
                var insert =
                        writing.prepareStatement(
                                "insert into public.plain_loop values (?, ?, ?, ?)")) {
            select.setFetchSize(FETCH);
            try (var rows = select.executeQuery()) {
                return copy(rows, insert);
            }
        }
    }

    private long copy(ResultSet rows, PreparedStatement insert) throws SQLException {
        long facts = 0;
        while (rows.next()) {
            var name = new StoredName(rows.getString(3), rows.getString(4));
            var type = Objects.requireNonNull(names.classOf(name));
            var event = Json.stored().readValue(rows.getString(5), type);
            insert.setLong(1, rows.getLong(1));
            insert.setObject(2, rows.getObject(2));
            insert.setString(3, name.name());
            insert.setString(4, event.aggregateId().toString());
            insert.addBatch();
            if (++facts % BATCH == 0) {
                int[] _ = insert.executeBatch();
            }
        }
        int[] _ = insert.executeBatch();
        return facts;
    }
}
